// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.keycloak.models.KeycloakSession;

/**
 * The way into an account whose user name comes by mail and whose first password is chosen after a code by text message:
 * the link in the mail is one half, the code is the other. Both are bound to the account and to this purpose.
 */
public final class FirstAccess {
    /** Bound into each link and each code: one for another purpose never fits here. */
    static final String LINK = "first-access";

    static final String CODE = "first-access-code";

    /** What a registration says that is to be delivered so, once an official approves it; kept with it, never renamed. */
    public static final String REMARK = "delivery:email-sms";

    private final KeycloakSession session;

    public FirstAccess(KeycloakSession session) {
        this.session = session;
    }

    /** Asks for the end of a link that is made when the mail leaves; it voids the older one. */
    public static CodeOrder link() {
        return CodeOrder.of(LINK, CodePolicy.FIRST_ACCESS);
    }

    /** Asks for a code that is made when the text message leaves; it voids the older one. */
    public static CodeOrder code() {
        return CodeOrder.of(CODE, CodePolicy.SMS);
    }

    /** Takes link and code away, in the transaction of the caller. */
    public static void withdraw(KeycloakSession own, String userId) {
        Codes.withdraw(own, userId, LINK);
        Codes.withdraw(own, userId, CODE);
    }

    /** Whether the link holds; opening it changes nothing. */
    public boolean isLinkOf(String userId, String end) {
        return new Codes(session).isRight(userId, LINK, end);
    }

    /** Whether a code was sent that may still be typed in. */
    public boolean isCodeSent(String userId) {
        return new Codes(session).isUsable(userId, CODE);
    }

    /** Counts a try and compares; the right code is used up. */
    public CodeCheck check(String userId, String typed) {
        return new Codes(session).check(userId, CODE, typed, () -> true, own -> true);
    }
}
