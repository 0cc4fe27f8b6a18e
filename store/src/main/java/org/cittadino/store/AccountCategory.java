// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;
import org.cittadino.domain.eligibility.CitizenCategory;

/**
 * What an account's owner was taken for when it was opened.
 *
 * @param route the way that was chosen; empty where there was no choice
 */
public record AccountCategory(CitizenCategory category, String route, Instant openedAt) {}
