// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Which weak accounts a campaign is for; with neither of the two, all of them.
 *
 * @param old those that user name or attribute tell
 * @param imported those that were taken over from an earlier system
 * @param loginBefore of these only who has not logged in since
 */
public record CampaignFilter(boolean old, boolean imported, Optional<Instant> loginBefore) {}
