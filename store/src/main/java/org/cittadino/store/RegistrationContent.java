// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a citizen handed in: as typed (to show it again), in canonical form (to make the account of), and the hashed
 * password. Kept encrypted.
 *
 * @param typed the form as it was sent, without passwords
 * @param attributes the canonical values of the user profile
 * @param email the canonical address to prove
 * @param locale the language tag of the pages the citizen saw
 * @param route the way to register that was chosen; empty where the town has no choice
 */
public record RegistrationContent(
        Map<String, List<String>> typed,
        Map<String, List<String>> attributes,
        HashedPassword password,
        String email,
        String locale,
        String route) {
    /** Rows from before there were routes have none. */
    public RegistrationContent {
        route = Objects.requireNonNullElse(route, "");
    }

    @Override
    public String toString() {
        return "RegistrationContent[…]";
    }
}
