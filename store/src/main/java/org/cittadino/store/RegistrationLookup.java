// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/** Finds registrations and opens what is sealed in them. */
final class RegistrationLookup {
    /** What an id looks like; anything else is not worth a question to the database, which may even choke on it. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final KeycloakSession session;

    RegistrationLookup(KeycloakSession session) {
        this.session = session;
    }

    /** The registration of that id in this realm, if it stands there and its time is not over. */
    Optional<Registration> find(String id, RegistrationState state) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select r from RegistrationEntity r where r.id = :id and r.realmId = :realm"
                                + " and r.state = :state and r.expiresAt > :now",
                        RegistrationEntity.class)
                .setParameter("id", id)
                .setParameter("realm", session.getContext().getRealm().getId())
                .setParameter("state", state.name())
                .setParameter("now", Database.now(database))
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().findFirst().flatMap(this::read);
    }

    private Optional<Registration> read(RegistrationEntity row) {
        if (row.payload == null) {
            return Optional.empty();
        }
        var content = new SealedJson(session)
                .open(
                        new KeyRing.Sealed(row.keyId, row.payload),
                        Registrations.TABLE,
                        row.id,
                        new TypeReference<RegistrationContent>() {});
        return Optional.of(new Registration(row.id, row.clientId, row.decoy, row.emailProvenAt != null, content));
    }
}
