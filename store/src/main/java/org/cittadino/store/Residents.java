// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.register.RegisterFinding;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** The town's own copy of the register of residents, as it was loaded last. */
public final class Residents {
    private static final Logger LOG = Logger.getLogger(Residents.class);

    /**
     * One statement, so that a load which takes the place of another in that moment is seen whole or not at all. The
     * join to the left tells an empty register, which knows nothing, from one that does not know this code.
     */
    private static final String FIND = "select g.keyId, x from RegisterEntity r"
            + " join ResidentGenerationEntity g on g.id = r.generationId"
            + " left join ResidentEntity x on x.generationId = g.id and x.codeMac in :macs"
            + " where r.realmId = :realm";

    private final KeycloakSession session;

    public Residents(KeycloakSession session) {
        this.session = session;
    }

    /** Looks a code up, exactly as issued. */
    public RegisterFinding find(CodiceFiscale code) {
        var cipher = new ResidentCipher(session);
        var database = Database.of(session);
        var realm = session.getContext().getRealm().getId();
        var rows = database.createQuery(FIND, Object[].class)
                .setParameter("macs", cipher.codeMacs(code))
                .setParameter("realm", realm)
                .getResultList();
        if (rows.isEmpty()) {
            return new RegisterFinding.NoRegister();
        }
        var keyId = (String) rows.get(0)[0];
        if (!cipher.knows(keyId)) {
            // nobody can be found by a hash nobody can make any more, and that is not the citizen's miss
            LOG.warnf(
                    "the register of realm %s was loaded with the Cittadino key %s, which is no longer configured:"
                            + " put the key back or import the register again",
                    realm, keyId);
            return new RegisterFinding.NoRegister();
        }
        if (!(rows.get(0)[1] instanceof ResidentEntity row)) {
            return new RegisterFinding.Nobody();
        }
        database.detach(row);
        return new RegisterFinding.Found(cipher.open(row));
    }
}
