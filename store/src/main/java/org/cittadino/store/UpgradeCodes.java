// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.letter.LetterKind;
import org.keycloak.models.KeycloakSession;

/**
 * Codes that were posted to the address the register has for a codice fiscale. Each speaks for that one alone: people
 * may correct the codice fiscale of a weak account, and must not take somebody else's with a letter to themselves.
 */
public final class UpgradeCodes {
    /** Begins the purpose of each; the rest tells one codice fiscale from another. */
    static final String PURPOSE = "upgrade-";

    private static final int DIGITS = 16;

    private final KeycloakSession session;

    public UpgradeCodes(KeycloakSession session) {
        this.session = session;
    }

    /** Makes a code, in the transaction of the caller; the account's older ones are void. */
    static String issue(KeycloakSession own, String userId, String fiscalNumber, boolean abroad) {
        withdraw(own, userId);
        return Codes.issueWith(own, userId, purpose(userId, fiscalNumber), LetterKind.UPGRADE_CODE.policy(abroad));
    }

    /** Takes the account's codes away, in the transaction of the caller. */
    static void withdraw(KeycloakSession own, String userId) {
        var database = Database.of(own);
        database.createQuery("update CodeEntity c set c.voidedAt = :now, c.openFor = null"
                        + " where c.ownerId = :owner and c.openFor is not null and c.purpose like :purpose")
                .setParameter("now", Database.now(database))
                .setParameter("owner", userId)
                .setParameter("purpose", PURPOSE + "%")
                .executeUpdate();
    }

    /**
     * Counts a try and compares; the right one is used up.
     *
     * @param fiscalNumber the one the account has now
     * @param typed as {@link org.cittadino.domain.code.ReadableSecret#read} gives it
     * @param proof written together with the use of the code
     */
    public CodeCheck check(String userId, String fiscalNumber, String typed, ProofOnAccept proof) {
        return new Codes(session).check(userId, purpose(userId, fiscalNumber), typed, () -> true, proof);
    }

    /** A digest, so that no table has the number in words. */
    private static String purpose(String userId, String fiscalNumber) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((userId + "|" + fiscalNumber).getBytes(StandardCharsets.UTF_8));
            return PURPOSE + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
