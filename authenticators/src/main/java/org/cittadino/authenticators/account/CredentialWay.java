// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody gets into a new account. The names are part of message keys: never renamed. */
enum CredentialWay {
    /** With the password chosen on the form, at once. */
    OWN_PASSWORD,
    /** A mail brings user name and secret. */
    EMAIL,
    /** A mail brings the user name, and a text message the code to choose a password with. */
    EMAIL_SMS,
    /** A letter to the address typed on the form does. */
    LETTER,
    /** A letter to the address in the register does. */
    LETTER_REGISTERED;

    /** As the setting writes it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CredentialWay> of(String id) {
        return Arrays.stream(values())
                .filter(way -> way != OWN_PASSWORD && way.id().equals(id))
                .findFirst();
    }
}
