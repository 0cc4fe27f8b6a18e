// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;
import java.util.Optional;

/**
 * An account with a credential of the town that its owner would not get today.
 *
 * @param category empty for an account with a password of which nobody wrote down whom it was opened for
 */
public record OutsideAccount(String userId, Optional<AccountCategory> category, Instant createdAt) {}
