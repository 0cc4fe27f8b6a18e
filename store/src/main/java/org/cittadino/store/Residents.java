// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Objects;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.register.RegisterFinding;
import org.keycloak.models.KeycloakSession;

/** The town's own copy of the register of residents, as it was loaded last. */
public final class Residents {
    /**
     * One statement, so that a load which takes the place of another in that moment is seen whole or not at all. The
     * join to the left tells an empty register, which knows nothing, from one that does not know this code.
     */
    private static final String FIND = "select x from RegisterEntity r"
            + " left join ResidentEntity x on x.generationId = r.generationId and x.codeMac in :macs"
            + " where r.realmId = :realm and r.generationId <> ''";

    private final KeycloakSession session;

    public Residents(KeycloakSession session) {
        this.session = session;
    }

    /** Looks a code up, exactly as issued. */
    public RegisterFinding find(CodiceFiscale code) {
        var cipher = new ResidentCipher(session);
        var database = Database.of(session);
        var rows = database.createQuery(FIND, ResidentEntity.class)
                .setParameter("macs", cipher.codeMacs(code))
                .setParameter("realm", session.getContext().getRealm().getId())
                .getResultList();
        if (rows.isEmpty()) {
            return new RegisterFinding.NoRegister();
        }
        rows.stream().filter(Objects::nonNull).forEach(database::detach);
        return rows.get(0) == null ? new RegisterFinding.Nobody() : new RegisterFinding.Found(cipher.open(rows.get(0)));
    }
}
