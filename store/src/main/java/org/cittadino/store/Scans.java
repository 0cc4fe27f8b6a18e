// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;

/**
 * What citizens scanned, page by page and encrypted: until it is handed in it belongs to who scanned it, then to a case.
 * It lives until the case is decided, and never longer than an official may reasonably need.
 */
public final class Scans {
    /** How many one owner may hand in at a time. */
    public static final int MOST = 3;

    /** All pages of one owner together: cleaned pages are smaller than what was scanned. */
    static final long MOST_BYTES = 32L * 1024 * 1024;

    static final Duration UNATTACHED = Duration.ofHours(24);
    static final Duration UNDECIDED = Duration.ofDays(30);

    private final KeycloakSession session;

    public Scans(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Keeps a scan, in the transaction of the caller.
     *
     * @param ownerId registration or user; the case itself, where an official asked for more
     * @return its id
     * @throws TooManyScans if the owner has {@value #MOST}, or too many bytes; of parallel ones the last
     */
    public static String put(KeycloakSession own, String ownerId, List<byte[]> jpegPages) {
        var set = ScanSets.openFor(own, ownerId);
        var bytes = jpegPages.stream().mapToLong(page -> page.length).sum();
        var database = Database.of(own);
        var now = Database.now(database);
        if (!isCounted(database, set, bytes, now + UNATTACHED.toMillis())) {
            throw new TooManyScans();
        }
        var scanId = UUID.randomUUID().toString();
        var key = ScanKey.open(own, set);
        for (var at = 0; at < jpegPages.size(); at++) {
            var page = page(set, scanId, at + 1, now);
            page.pageBytes = jpegPages.get(at).length;
            page.content = key.close(jpegPages.get(at), page);
            database.persist(page);
        }
        key.forget();
        return scanId;
    }

    /** One statement, so that of parallel uploads no more than allowed find room. */
    private static boolean isCounted(EntityManager database, ScanSetEntity set, long bytes, long eraseAt) {
        return database.createQuery("update ScanSetEntity s set s.scans = s.scans + 1,"
                                + " s.totalBytes = s.totalBytes + :bytes, s.eraseAt = :eraseAt"
                                + " where s.id = :set and s.openFor is not null and s.scans < :most"
                                + " and s.totalBytes + :bytes <= :mostBytes")
                        .setParameter("bytes", bytes)
                        .setParameter("eraseAt", eraseAt)
                        .setParameter("set", set.id)
                        .setParameter("most", MOST)
                        .setParameter("mostBytes", MOST_BYTES)
                        .executeUpdate()
                == 1;
    }

    private static ScanPageEntity page(ScanSetEntity set, String scanId, int number, long now) {
        var page = new ScanPageEntity();
        page.id = UUID.randomUUID().toString();
        page.realmId = set.realmId;
        page.setId = set.id;
        page.scanId = scanId;
        page.pageNumber = number;
        page.handedInAt = now;
        return page;
    }

    /** Takes one back that is not handed in yet, in the transaction of the caller. */
    public static void drop(KeycloakSession own, String ownerId, String scanId) {
        var database = Database.of(own);
        for (var set : ScanSets.unattached(own, ownerId)) {
            var bytes = ScanSets.files(own, List.of(set)).stream()
                    .filter(file -> file.id().equals(scanId))
                    .mapToLong(ScanFile::bytes)
                    .sum();
            var gone = database.createQuery("delete from ScanPageEntity p where p.setId = :set and p.scanId = :scan")
                    .setParameter("set", set.id)
                    .setParameter("scan", scanId)
                    .executeUpdate();
            if (gone > 0) {
                database.createQuery("update ScanSetEntity s set s.scans = s.scans - 1,"
                                + " s.totalBytes = s.totalBytes - :bytes where s.id = :set")
                        .setParameter("bytes", bytes)
                        .setParameter("set", set.id)
                        .executeUpdate();
            }
        }
    }

    /** What the owner has not handed in yet, the oldest first. */
    public List<ScanFile> of(String ownerId) {
        return ScanSets.files(session, ScanSets.unattached(session, ownerId));
    }

    /**
     * Hands in what the owner has scanned, in the transaction of the caller. It replaces what the case had, unless the
     * case itself is the owner: an official who asked for more has use for both.
     */
    public static void attach(KeycloakSession own, String ownerId, String caseId) {
        var database = Database.of(own);
        database.flush();
        for (var set : ScanSets.unattached(own, ownerId)) {
            if (!ownerId.equals(caseId)) {
                ScanErasure.ofCase(database, caseId, set.realmId);
            }
            var key = ScanKey.open(own, set);
            set.caseId = caseId;
            var wrapped = key.wrap(own, set);
            key.forget();
            database.createQuery("update ScanSetEntity s set s.openFor = null, s.caseId = :case, s.keyId = :key,"
                            + " s.wrappedKey = :wrapped, s.eraseAt = :eraseAt"
                            + " where s.id = :set and s.openFor is not null")
                    .setParameter("case", caseId)
                    .setParameter("key", wrapped.keyId())
                    .setParameter("wrapped", wrapped.bytes())
                    .setParameter("eraseAt", Database.now(database) + UNDECIDED.toMillis())
                    .setParameter("set", set.id)
                    .executeUpdate();
        }
    }

    /** What was handed in for a case, the oldest first. */
    public List<ScanFile> ofCase(String caseId) {
        return ScanSets.files(session, ScanSets.attached(session, caseId));
    }

    /**
     * One page of what was handed in for a case.
     *
     * @param page from 1
     * @throws IllegalStateException if its bytes were changed or moved
     */
    public Optional<byte[]> page(String caseId, String scanId, int page) {
        for (var set : ScanSets.attached(session, caseId)) {
            var row = ScanSets.page(session, set, scanId, page);
            if (row.isPresent()) {
                var key = ScanKey.open(session, set);
                var clear = key.open(row.get());
                key.forget();
                return Optional.of(clear);
            }
        }
        return Optional.empty();
    }

    /**
     * The case is decided, in the transaction of the caller: its scans are erased now, or after as many days as the
     * realm's attribute {@code cittadino.scan.retentionDays} says.
     */
    public static void decided(KeycloakSession own, String caseId) {
        var realm = own.getContext().getRealm();
        var database = Database.of(own);
        var retention = ScanErasure.retention(realm);
        if (retention.isZero()) {
            ScanErasure.ofCase(database, caseId, realm.getId());
            return;
        }
        database.createQuery(
                        "update ScanSetEntity s set s.eraseAt = :until where s.caseId = :case and s.realmId = :realm")
                .setParameter("until", Database.now(database) + retention.toMillis())
                .setParameter("case", caseId)
                .setParameter("realm", realm.getId())
                .executeUpdate();
    }
}
