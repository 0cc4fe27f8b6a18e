// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import java.time.Duration;
import org.cittadino.domain.code.CodeCheck;
import org.keycloak.models.utils.FormMessage;

/** What pages say of a code by mail that was refused, or that cannot be sent yet. */
public final class CodeWords {
    /** The box for the code. */
    public static final String FIELD = "code";

    private CodeWords() {}

    /** Why the code was not taken. */
    public static FormMessage refused(CodeCheck check) {
        if (check instanceof CodeCheck.Wrong wrong) {
            return new FormMessage(FIELD, "cittadinoCodeWrong", Integer.toString(wrong.triesLeft()));
        }
        if (check instanceof CodeCheck.Expired) {
            return new FormMessage(FIELD, "cittadinoCodeExpired");
        }
        return new FormMessage(
                FIELD, check instanceof CodeCheck.Exhausted ? "cittadinoCodeExhausted" : "cittadinoCodeNotSent");
    }

    /** Key of the sentence that says when to come back. */
    public static String waitKey(Duration pause) {
        return isLong(pause) ? "cittadinoCodeTooSoonHours" : "cittadinoCodeTooSoon";
    }

    /** Rounded up: who comes back after so long is not too soon again. */
    public static String waitFor(Duration pause) {
        var rounded = isLong(pause)
                ? pause.plusMinutes(59).toHours()
                : pause.plusSeconds(59).toMinutes();
        return Long.toString(Math.max(1, rounded));
    }

    private static boolean isLong(Duration pause) {
        return pause.toMinutes() >= 120;
    }
}
