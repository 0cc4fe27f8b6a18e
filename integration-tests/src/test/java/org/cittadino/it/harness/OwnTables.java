// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The rows of one realm in our own tables: what was kept, and a clock that tests can put forward. */
public final class OwnTables {
    private static final String DATABASE_NOW = "(extract(epoch from clock_timestamp()) * 1000)::bigint";

    private final Database database;
    private final String realmId;

    public OwnTables(Database database, TestRealm realm) {
        this.database = database;
        this.realmId =
                (String) Objects.requireNonNull(database.rows("select id from realm where name = ?", realm.name())
                        .get(0)
                        .get("id"));
    }

    /** All tests come from one address; what they did before must not count. */
    public void forgetLimits() {
        database.update("delete from cit_limit where realm_id = ?", realmId);
    }

    /** As if the pause between two events were over; the hour and the day go on. */
    public void limitsForgetTheirPause() {
        database.update("update cit_limit set last_at = last_at - 3600000 where realm_id = ?", realmId);
    }

    /** What earlier citizens scanned. */
    public void forgetScans() {
        database.update("delete from cit_scan_page where realm_id = ?", realmId);
        database.update("delete from cit_scan_set where realm_id = ?", realmId);
    }

    /** Scans that were handed in for the case of this reference. */
    public long scansOfCase(String reference) {
        return number(
                database.rows(
                                "select count(distinct p.scan_id) as scans from cit_scan_page p"
                                        + " join cit_scan_set s on s.id = p.set_id join cit_case c on c.id = s.case_id"
                                        + " where c.realm_id = ? and c.reference = ?",
                                realmId,
                                reference)
                        .get(0),
                "scans");
    }

    /** Rows of the realm in all tables of ours. */
    public long all() {
        return Stream.of(
                        "cit_registration",
                        "cit_code",
                        "cit_outbox",
                        "cit_limit",
                        "cit_evidence",
                        "cit_case",
                        "cit_account_category",
                        "cit_identity",
                        "cit_fiscal_key",
                        "cit_letter",
                        "cit_letter_batch",
                        "cit_import",
                        "cit_scan_set",
                        "cit_scan_page",
                        "cit_audit",
                        "cit_audit_head",
                        "cit_campaign",
                        "cit_campaign_mail",
                        "cit_legacy_account",
                        "cit_legacy_file")
                .mapToLong(table -> database.count(table, "realm_id = ?", realmId))
                .sum();
    }

    public long registrations() {
        return database.count("cit_registration", "realm_id = ?", realmId);
    }

    /** Milliseconds from the making of the newest code to its end. */
    public long lifeOfNewestCode() {
        var row = newestCode();
        return number(row, "expires_at") - number(row, "created_at");
    }

    /** Puts the end of the newest code's life to now plus so many milliseconds, by the database's clock. */
    public void newestCodeExpiresIn(long millis) {
        database.update(
                "update cit_code set expires_at = " + DATABASE_NOW + " + ? where id = ?",
                millis,
                text(newestCode(), "id"));
    }

    /** Puts the end of all codes and links of somebody into the past. */
    public void codesAreOver(String userId) {
        database.update("update cit_code set expires_at = created_at - 1 where owner_id = ?", userId);
    }

    /** What an official at the counter hands in; there is no desk yet that could. */
    public void seenAtTheCounter(String userId) {
        database.update(
                "insert into cit_evidence (id, realm_id, owner_id, kind, verifier, collected_at)"
                        + " values (?, ?, ?, 'COUNTER', 'desk', " + DATABASE_NOW + ")",
                UUID.randomUUID().toString(),
                realmId,
                userId);
    }

    /** As if nobody had proven who they are: people of different tests share a codice fiscale. */
    public void forgetIdentities() {
        database.update("delete from cit_identity where realm_id = ?", realmId);
    }

    /** Nothing that was handed in for the account counts any more, and nobody has looked at its level since. */
    public void evidenceIsRevoked(String userId) {
        database.update("update cit_evidence set revoked_at = " + DATABASE_NOW + " where owner_id = ?", userId);
    }

    public long identities() {
        return database.count("cit_identity", "realm_id = ?", realmId);
    }

    /** Whom an account was opened for. */
    public String category(String userId) {
        return text(
                database.rows("select category from cit_account_category where owner_id = ?", userId)
                        .get(0),
                "category");
    }

    /** What a letter would carry; only the server knows how to make one, so it is put where the server keeps it. */
    public void initialSecret(String userId, String secret) {
        database.update(
                "insert into cit_code (id, realm_id, owner_id, purpose, open_for, key_id, mac, tries, max_tries,"
                        + " created_at, expires_at) values (?, ?, ?, 'initial-secret', ?, ?, ?, 0, 5, "
                        + DATABASE_NOW + ", " + DATABASE_NOW + " + 1814400000)",
                UUID.randomUUID().toString(),
                realmId,
                userId,
                userId + "|initial-secret",
                Settings.KEY_ID,
                SecretMac.of("code", userId, "initial-secret", secret));
    }

    /** Tries of the account's secret, whether it is open or not. */
    public long triesOfSecret(String userId) {
        return number(secret(userId), "tries");
    }

    /** Whether the account's secret was neither used nor taken away. */
    public boolean hasOpenSecret(String userId) {
        return secret(userId).get("open_for") != null;
    }

    private Map<String, Object> secret(String userId) {
        return database.rows("select * from cit_code where owner_id = ? and purpose = 'initial-secret'", userId)
                .get(0);
    }

    /**
     * Hands the newest registration to the officials, its address proven, as a step of the flow does.
     *
     * @return the id of the case
     */
    public String handedToOfficials() {
        var registration = text(
                database.rows(
                                "select id from cit_registration where realm_id = ? order by created_at desc limit 1",
                                realmId)
                        .get(0),
                "id");
        database.update(
                "update cit_registration set state = 'WAITING', email_proven_at = created_at where id = ?",
                registration);
        var id = UUID.randomUUID().toString();
        database.update(
                "insert into cit_case (id, realm_id, reference, owner_id, kind, state, opened_at, changed_at)"
                        + " values (?, ?, ?, ?, 'NEW_ACCOUNT', 'OPEN', " + DATABASE_NOW + ", " + DATABASE_NOW + ")",
                id,
                realmId,
                id.substring(0, 8),
                registration);
        return id;
    }

    /**
     * Asks for a strong credential at the counter, as a page of the citizen does.
     *
     * @return the id of the case
     */
    public String asksForStrong(String userId) {
        var id = UUID.randomUUID().toString();
        database.update(
                "insert into cit_case (id, realm_id, reference, owner_id, open_for, kind, state, opened_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, 'UPGRADE', 'OPEN', " + DATABASE_NOW + ", " + DATABASE_NOW + ")",
                id,
                realmId,
                id.replace("-", "").substring(0, 10).toUpperCase(Locale.ROOT),
                userId,
                userId);
        return id;
    }

    /** Kinds of the proofs that count for an account. */
    public List<String> evidence(String userId) {
        return database.rows("select kind from cit_evidence where owner_id = ? and revoked_at is null", userId).stream()
                .map(row -> text(row, "kind"))
                .toList();
    }

    /** Writes into the first record of what officials did, behind everybody’s back. */
    public void forgeFirstRecord(String act) {
        database.update("update cit_audit set act = ? where seq = 1 and realm_id = ?", act, realmId);
    }

    /** What the first record says was done. */
    public String firstRecord() {
        return text(
                database.rows("select act from cit_audit where seq = 1 and realm_id = ?", realmId)
                        .get(0),
                "act");
    }

    /** Puts whatever waits in the outbox next in line. */
    public void outboxIsDue() {
        database.update("update cit_outbox set next_at = 0 where realm_id = ? and payload is not null", realmId);
    }

    /** Mails some server has refused and that will be tried again. */
    public long refusedMails() {
        return database.count("cit_outbox", "realm_id = ? and state = 'QUEUED' and failures > 0", realmId);
    }

    public long waitingMails() {
        return database.count("cit_outbox", "realm_id = ? and state = 'QUEUED'", realmId);
    }

    private Map<String, Object> newestCode() {
        return database.rows("select * from cit_code where realm_id = ? order by created_at desc limit 1", realmId)
                .get(0);
    }

    private static long number(Map<String, Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).longValue();
    }

    private static String text(Map<String, Object> row, String column) {
        return (String) Objects.requireNonNull(row.get(column));
    }
}
