// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.LockModeType;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** Adds to what is sealed in a registration. */
final class RegistrationRemarks {
    private static final Set<String> OPEN = Set.of(RegistrationState.PENDING.name(), RegistrationState.WAITING.name());

    private RegistrationRemarks() {}

    /** Locked, because a second window may remark at the same moment; nothing if the registration is over. */
    static void add(KeycloakSession own, String id, String remark) {
        var database = Database.of(own);
        var row = database.find(RegistrationEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null
                || row.payload == null
                || !OPEN.contains(row.state)
                || !row.realmId.equals(own.getContext().getRealm().getId())) {
            return;
        }
        var json = new SealedJson(own);
        var content = json.open(
                new KeyRing.Sealed(row.keyId, row.payload),
                Registrations.TABLE,
                id,
                new TypeReference<RegistrationContent>() {});
        var sealed = json.seal(content.with(remark), Registrations.TABLE, id);
        row.keyId = sealed.keyId();
        row.payload = sealed.bytes();
        // written at once and let go: a later flush would put back a state that a statement has changed meanwhile
        database.flush();
        database.detach(row);
    }
}
