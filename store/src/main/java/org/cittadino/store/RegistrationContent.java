// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a citizen handed in: as typed (to show it again), in canonical form (to make the account of), and the hashed
 * password. Kept encrypted.
 *
 * @param typed the form as it was sent, without passwords
 * @param attributes the canonical values of the user profile
 * @param documents canonical numbers of the documents named, by the name of their
 *     {@link org.cittadino.domain.document.DocumentType}; for the register and the officials, never part of the account
 * @param email the canonical address to prove; empty where the town asks for none and none was given
 * @param locale the language tag of the pages the citizen saw
 * @param route the way to register that was chosen; empty where the town has no choice
 * @param remarks what the officials have to know of it, as ids without personal data
 */
public record RegistrationContent(
        Map<String, List<String>> typed,
        Map<String, List<String>> attributes,
        HashedPassword password,
        Map<String, String> documents,
        String email,
        String locale,
        String route,
        List<String> remarks) {
    /** Rows from before there were routes, documents and remarks have none. */
    public RegistrationContent {
        documents = Map.copyOf(Objects.requireNonNullElse(documents, Map.of()));
        route = Objects.requireNonNullElse(route, "");
        remarks = List.copyOf(Objects.requireNonNullElse(remarks, List.of()));
    }

    /** As the form makes it: nobody has remarked anything yet. */
    public RegistrationContent(
            Map<String, List<String>> typed,
            Map<String, List<String>> attributes,
            HashedPassword password,
            Map<String, String> documents,
            String email,
            String locale,
            String route) {
        this(typed, attributes, password, documents, email, locale, route, List.of());
    }

    RegistrationContent with(String remark) {
        var more = new ArrayList<>(remarks);
        more.add(remark);
        return new RegistrationContent(typed, attributes, password, documents, email, locale, route, more);
    }

    @Override
    public String toString() {
        return "RegistrationContent[…]";
    }
}
