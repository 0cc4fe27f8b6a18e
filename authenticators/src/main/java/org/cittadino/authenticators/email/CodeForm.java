// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;

/** What the citizen sent from the code page. */
record CodeForm(Wish wish, String code, String password) {
    /** The button that was pressed. */
    enum Wish {
        CONFIRM,
        HELP,
        RESEND,
        CHANGE_ADDRESS,
        BACK,
        RESTART
    }

    static CodeForm read(AuthenticationFlowContext context) {
        var form = context.getHttpRequest().getDecodedFormParameters();
        return new CodeForm(
                wish(form.getFirst("action")), text(form.getFirst("code")), text(form.getFirst("password")));
    }

    private static Wish wish(@Nullable String action) {
        if (action == null) {
            return Wish.CONFIRM;
        }
        return switch (action) {
            case "help" -> Wish.HELP;
            case "resend" -> Wish.RESEND;
            case "change-address" -> Wish.CHANGE_ADDRESS;
            case "back" -> Wish.BACK;
            case "restart" -> Wish.RESTART;
            default -> Wish.CONFIRM;
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "CodeForm[" + wish + "]";
    }
}
