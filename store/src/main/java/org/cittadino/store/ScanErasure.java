// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import org.jboss.logging.Logger;
import org.keycloak.models.RealmModel;

/** How scans go: the closed key of a set and all its pages, in one transaction. */
final class ScanErasure {
    /** How many days after the decision scans may still be looked at. */
    static final String RETENTION = "cittadino.scan.retentionDays";

    private static final Logger LOG = Logger.getLogger(ScanErasure.class);
    private static final int MOST_DAYS = 7;

    private ScanErasure() {}

    /** Zero if the realm says nothing, or something that is no number of days allowed. */
    static Duration retention(RealmModel realm) {
        var written = realm.getAttribute(RETENTION);
        if (written == null || written.isBlank()) {
            return Duration.ZERO;
        }
        if (!written.strip().matches("[0-" + MOST_DAYS + "]")) {
            LOG.warnf(
                    "realm %s: attribute %s is none of 0 to %d: scans are erased with the decision",
                    realm.getName(), RETENTION, MOST_DAYS);
            return Duration.ZERO;
        }
        return Duration.ofDays(Integer.parseInt(written.strip()));
    }

    /** What its owner has not handed in yet. */
    static void ofUnattached(EntityManager database, String ownerId, String realmId) {
        database.createQuery(
                        "select s.id from ScanSetEntity s where s.openFor = :owner and s.realmId = :realm",
                        String.class)
                .setParameter("owner", ownerId)
                .setParameter("realm", realmId)
                .getResultList()
                .forEach(set -> ofSet(database, set));
    }

    static void ofCase(EntityManager database, String caseId, String realmId) {
        database.createQuery(
                        "select s.id from ScanSetEntity s where s.caseId = :case and s.realmId = :realm", String.class)
                .setParameter("case", caseId)
                .setParameter("realm", realmId)
                .getResultList()
                .forEach(set -> ofSet(database, set));
    }

    /** Whatever somebody handed in, and what was handed in for their cases; before the cases go. */
    static void ofOwner(EntityManager database, String ownerId, String realmId) {
        database.createQuery(
                        "select s.id from ScanSetEntity s where s.realmId = :realm and (s.ownerId = :owner or s.caseId in"
                                + " (select c.id from CaseEntity c where c.ownerId = :owner))",
                        String.class)
                .setParameter("owner", ownerId)
                .setParameter("realm", realmId)
                .getResultList()
                .forEach(set -> ofSet(database, set));
    }

    /** Sets whose time is over, and those of registrations that are. */
    static int ofOver(EntityManager database, long now) {
        var sets = new ArrayList<>(database.createQuery(
                        "select s.id from ScanSetEntity s where s.eraseAt <= :now or s.openFor in"
                                + " (select r.id from RegistrationEntity r where r.expiresAt <= :now)",
                        String.class)
                .setParameter("now", now)
                .getResultList());
        // whoever hands in at this moment gives the set a new end
        sets.removeIf(set -> database.createQuery("delete from ScanSetEntity s where s.id = :set and (s.eraseAt <= :now"
                                + " or s.openFor is not null)")
                        .setParameter("set", set)
                        .setParameter("now", now)
                        .executeUpdate()
                == 0);
        sets.forEach(set -> ofSet(database, set));
        return sets.size();
    }

    /** The key first: an upload of the same moment waits for its row and then finds none. */
    private static void ofSet(EntityManager database, String setId) {
        database.createQuery("delete from ScanSetEntity s where s.id = :set")
                .setParameter("set", setId)
                .executeUpdate();
        database.createQuery("delete from ScanPageEntity p where p.setId = :set")
                .setParameter("set", setId)
                .executeUpdate();
    }
}
