// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Checks the audit of every realm once a day. The number it logs is the one thing a database put back to an older day
 * cannot change, if logs are kept elsewhere.
 */
final class AuditWatch {
    private static final Logger LOG = Logger.getLogger(AuditWatch.class);

    private AuditWatch() {}

    static void check(KeycloakSession session) {
        session.realms().getRealmsStream().toList().forEach(realm -> check(session, realm));
    }

    private static void check(KeycloakSession session, RealmModel realm) {
        session.getContext().setRealm(realm);
        var found = new Audit(session).check();
        if (!found.intact()) {
            LOG.errorf(
                    "realm %s: record %d of the audit is not what was recorded",
                    realm.getId(), Long.valueOf(found.firstBroken()));
        } else if (found.records() > 0) {
            LOG.infof("realm %s: the audit is intact, records: %d", realm.getId(), found.records());
        }
    }
}
