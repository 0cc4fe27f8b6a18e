// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Map;
import java.util.stream.Collectors;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.keycloak.models.KeycloakSession;

/**
 * Secrets for a first login, printed on a letter or slip, or sent by mail with the user name. One at a time for each
 * account, used once; whoever enters with one has to choose a password.
 */
public final class InitialSecrets {
    /** Bound into each secret: one for another purpose never fits here. */
    static final String PURPOSE = "initial-secret";

    private final KeycloakSession session;

    public InitialSecrets(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Makes a secret, in the transaction of the caller; the account's older one is void.
     *
     * @param abroad the letter has a longer way
     * @return ten characters, not grouped; kept nowhere but where the caller puts them
     */
    public static String issue(KeycloakSession own, String userId, boolean abroad) {
        return Codes.issueWith(own, userId, PURPOSE, policy(abroad));
    }

    /**
     * The same for many accounts.
     *
     * @param abroad by account
     * @return the secrets by account
     */
    static Map<String, String> issue(KeycloakSession own, Map<String, Boolean> abroad) {
        var policies = abroad.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, account -> policy(account.getValue())));
        return Codes.issueWith(own, policies, PURPOSE);
    }

    /** Asks for a secret that is made when the message leaves. */
    public static CodeOrder order() {
        return CodeOrder.of(PURPOSE, policy(false));
    }

    private static CodePolicy policy(boolean abroad) {
        return abroad ? CodePolicy.INITIAL_SECRET_ABROAD : CodePolicy.INITIAL_SECRET;
    }

    /** Takes the account's secret away, in the transaction of the caller. */
    public static void withdraw(KeycloakSession own, String userId) {
        Codes.withdraw(own, userId, PURPOSE);
    }

    /** Whether the account has a secret that was neither used nor taken away; it may have expired. */
    public boolean isOpen(String userId) {
        return new Codes(session).isOpen(userId, PURPOSE);
    }

    /**
     * Counts a try and compares; the right one is used up.
     *
     * @param typed as {@link org.cittadino.domain.code.ReadableSecret#read} gives it
     */
    public CodeCheck check(String userId, String typed) {
        return new Codes(session).check(userId, PURPOSE, typed, () -> true, own -> true);
    }
}
