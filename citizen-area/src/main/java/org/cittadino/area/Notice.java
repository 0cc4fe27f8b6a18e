// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of the thing a citizen just did, said once at the top of the page. */
enum Notice {
    SAVED("cittadinoAreaSaved"),
    CANCELLED("cittadinoAreaCancelled"),
    FAILED("cittadinoAreaFailed"),
    CLOSED("cittadinoAreaClosed"),
    ALL_CLOSED("cittadinoAreaAllClosed");

    private final String message;

    Notice(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Notice> named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(notice -> notice.word().equals(word))
                .findFirst();
    }

    /** @param status what Keycloak says of an action that its owner started */
    static Optional<Notice> ofAction(@Nullable String status) {
        if (status == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case "success" -> SAVED;
                    case "cancelled" -> CANCELLED;
                    default -> FAILED;
                });
    }
}
