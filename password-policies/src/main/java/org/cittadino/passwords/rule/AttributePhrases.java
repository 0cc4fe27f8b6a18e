// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;
import java.util.Set;

/** What a password must not be or contain, with the names of the citizen's data. */
public final class AttributePhrases {
    private static final String EMAIL = "email";
    private static final String USERNAME = "username";

    /** Those for which the messages have a word. */
    private static final Set<String> NAMED = Set.of(
            EMAIL,
            USERNAME,
            "firstName",
            "lastName",
            "dateOfBirth",
            "fiscalNumber",
            "placeOfBirth",
            "residenceMunicipality",
            "domicileMunicipality",
            "organisationName",
            "phoneNumber");

    private AttributePhrases() {}

    /** "different from the e-mail address". */
    public static Phrase notEqual(List<String> attributes) {
        return phrase("notEqual", "from.", Set.of(EMAIL, USERNAME), attributes);
    }

    /** "must not contain the user name". */
    public static Phrase notContains(List<String> attributes) {
        return phrase("notContains", "field.", NAMED, attributes);
    }

    /** "no part of your data (surname, date of birth)". */
    static Phrase personal(List<String> attributes) {
        return phrase("personal", "field.", NAMED, attributes);
    }

    private static Phrase phrase(String name, String prefix, Set<String> named, List<String> attributes) {
        List<Phrase> names = attributes.stream()
                .map(attribute -> Phrase.of(prefix + (named.contains(attribute) ? attribute : "other")))
                .distinct()
                .toList();
        return Phrase.of(name, names);
    }
}
