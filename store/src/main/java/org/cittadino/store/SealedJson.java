// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.util.JsonSerialization;

/** Turns values into encrypted JSON and back; realm, table and row are bound to the bytes. */
final class SealedJson {
    private final KeyRing keys;
    private final String realmId;

    SealedJson(KeycloakSession session) {
        this.keys = session.getProvider(KeyRingProvider.class).keys();
        this.realmId = session.getContext().getRealm().getId();
    }

    KeyRing.Sealed seal(Object value, String table, String row) {
        try {
            return keys.seal(JsonSerialization.writeValueAsBytes(value), context(table, row));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    <T> T open(KeyRing.Sealed sealed, String table, String row, TypeReference<T> type) {
        try {
            return JsonSerialization.mapper.readValue(keys.open(sealed, context(table, row)), type);
        } catch (IOException broken) {
            // Jackson quotes what it could not read: its message must not reach a log
            throw new IllegalStateException("a Cittadino record of table " + table + " is not readable");
        }
    }

    private String context(String table, String row) {
        return realmId + "|" + table + "|" + row;
    }
}
