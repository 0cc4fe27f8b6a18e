// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.domain.register.ResidentStatus;
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
        var rows = rows(cipher, code);
        if (rows.isEmpty()) {
            return new RegisterFinding.NoRegister();
        }
        return rows.get(0) == null ? new RegisterFinding.Nobody() : new RegisterFinding.Found(cipher.open(rows.get(0)));
    }

    /** Where letters reach the person; empty if nobody is entered under the code any more, or the load has no address. */
    public Optional<Address> address(CodiceFiscale code) {
        var cipher = new ResidentCipher(session);
        return rows(cipher, code).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .filter(row -> !ResidentStatus.valueOf(row.status).isCeased())
                .flatMap(cipher::openAddress);
    }

    /** Empty without a register, or with one that no key opens; holds null where the register does not know the code. */
    private List<ResidentEntity> rows(ResidentCipher cipher, CodiceFiscale code) {
        var database = Database.of(session);
        var realm = session.getContext().getRealm().getId();
        var rows = database.createQuery(FIND, Object[].class)
                .setParameter("macs", cipher.codeMacs(code))
                .setParameter("realm", realm)
                .getResultList();
        if (rows.isEmpty() || !isReadable(cipher, realm, (String) rows.get(0)[0])) {
            return List.of();
        }
        var entries = rows.stream().map(row -> (ResidentEntity) row[1]).toList();
        entries.stream().filter(Objects::nonNull).forEach(database::detach);
        return entries;
    }

    /** Nobody can be found by a hash nobody can make any more, and that is not the citizen's miss. */
    private static boolean isReadable(ResidentCipher cipher, String realm, String keyId) {
        if (cipher.knows(keyId)) {
            return true;
        }
        LOG.warnf(
                "the register of realm %s was loaded with the Cittadino key %s, which is no longer configured:"
                        + " put the key back or import the register again",
                realm, keyId);
        return false;
    }
}
