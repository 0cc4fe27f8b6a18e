// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/**
 * Asks a citizen for something that is missing in a case. Whoever holds the token of the mail may add it to that one
 * case and learns nothing of it; only a keyed hash of the token is kept.
 */
public final class MoreAsked {
    /** How long the citizen has; then the case is the officials' again, as it is. */
    static final Duration LIFE = Duration.ofDays(14);

    private static final int BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String ASK = "update CaseEntity c set c.state = 'MORE_ASKED', c.version = c.version + 1,"
            + " c.changedAt = :now, c.assignee = null, c.seen = null, c.firstApprovalBy = null,"
            + " c.firstSeen = null, c.askMac = :mac, c.askUntil = :until, c.noteKeyId = :key, c.note = :note"
            + " where c.id = :id and c.realmId = :realm and c.version = :version and c.state = 'CLAIMED'"
            + " and c.assignee = :official";

    private static final String BACK = "update CaseEntity c set c.state = 'OPEN', c.version = c.version + 1,"
            + " c.changedAt = :now, c.assignee = null," + CaseQueue.NOTHING_SAID + " where c.state = 'MORE_ASKED' and ";

    private final KeycloakSession session;

    public MoreAsked(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Asks, in the transaction of the caller.
     *
     * @return the token for the mail; empty if the official does not hold the case, or not as it was seen
     */
    public static Optional<String> ask(KeycloakSession own, String caseId, int version, String official) {
        return ask(own, caseId, version, official, "");
    }

    /** @param note for colleagues, sealed; may be empty */
    public static Optional<String> ask(KeycloakSession own, String caseId, int version, String official, String note) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var database = Database.of(own);
        var now = Database.now(database);
        var keys = keys(own);
        var sealed = new SealedJson(own).seal(note, Cases.TABLE, caseId);
        var asked = database.createQuery(ASK)
                .setParameter("now", now)
                .setParameter("mac", mac(own, keys.current(), token))
                .setParameter("until", now + LIFE.toMillis())
                .setParameter("key", sealed.keyId())
                .setParameter("note", sealed.bytes())
                .setParameter("id", caseId)
                .setParameter("realm", own.getContext().getRealm().getId())
                .setParameter("version", version)
                .setParameter("official", official)
                .executeUpdate();
        return asked == 1 ? Optional.of(token) : Optional.empty();
    }

    /** The case somebody was asked to complete, as long as there is time. */
    public Optional<CaseFile> find(String token) {
        return TOKEN.matcher(token).matches() ? new CaseLookup(session).asked(macs(session, token)) : Optional.empty();
    }

    /**
     * What was missing is there: the case is open again and the token void. In the transaction of the caller.
     *
     * @return false if the token is void, its time over, or an official was quicker
     */
    public static boolean answered(KeycloakSession own, String token) {
        if (!TOKEN.matcher(token).matches()) {
            return false;
        }
        var database = Database.of(own);
        var now = Database.now(database);
        return database.createQuery(BACK + "c.askMac in :macs and c.realmId = :realm and c.askUntil > :now")
                        .setParameter("now", now)
                        .setParameter("macs", macs(own, token))
                        .setParameter("realm", own.getContext().getRealm().getId())
                        .executeUpdate()
                == 1;
    }

    /** Cases nobody completed in time go back to the officials, of all realms. */
    static void giveUp(KeycloakSession own) {
        var database = Database.of(own);
        database.createQuery(BACK + "c.askUntil <= :now")
                .setParameter("now", Database.now(database))
                .executeUpdate();
    }

    private static List<String> macs(KeycloakSession own, String token) {
        return keys(own).ids().stream().map(key -> mac(own, key, token)).toList();
    }

    private static String mac(KeycloakSession own, String key, String token) {
        var realm = own.getContext().getRealm().getId();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys(own).mac(key, "more-asked", realm, token));
    }

    private static KeyRing keys(KeycloakSession own) {
        return own.getProvider(KeyRingProvider.class).keys();
    }
}
