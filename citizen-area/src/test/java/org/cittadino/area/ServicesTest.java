// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cittadino.store.RedPadlock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakUriInfo;
import org.keycloak.models.RealmModel;

/** The services a town shows to its citizens. */
final class ServicesTest {
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final RealmModel realm = mock(RealmModel.class);
    private final Services services = new Services(session);

    @BeforeEach
    void aTown() {
        var context = mock(KeycloakContext.class);
        var uri = mock(KeycloakUriInfo.class);
        when(session.getContext()).thenReturn(context);
        when(context.getRealm()).thenReturn(realm);
        when(context.getUri(any())).thenReturn(uri);
        when(uri.getBaseUri()).thenReturn(URI.create("https://id.comune.example/"));
    }

    @Test
    void theyAreListedByNameAndTheirSignIsSeen() {
        shown(
                client("tasse", "Tributi", "https://tributi.example/", true),
                client("mense", "Mensa scolastica", "https://mensa.example/", false));

        assertEquals(
                List.of(
                        new Services.Service("Mensa scolastica", "https://mensa.example/", false),
                        new Services.Service("Tributi", "https://tributi.example/", true)),
                services.list());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aServiceWithoutANameIsCalledByItsId(String name) {
        shown(client("mense", name, "https://mensa.example/", false));

        assertEquals("mense", services.list().get(0).name());
    }

    @Test
    void whatIsSwitchedOffIsNotShown() {
        var off = client("mense", "Mensa", "https://mensa.example/", false);
        when(off.isEnabled()).thenReturn(false);
        shown(off);

        assertEquals(List.of(), services.list());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "javascript:alert(1)", "data:text/html,x", "https://a b.example/"})
    void aLinkThatLeadsNowhereGoodIsNotShown(String address) {
        shown(client("mense", "Mensa", address, false));

        assertEquals(List.of(), services.list());
    }

    private void shown(ClientModel... clients) {
        when(realm.getAlwaysDisplayInConsoleClientsStream()).thenAnswer(call -> Stream.of(clients));
    }

    private static ClientModel client(String id, String name, String address, boolean isLocked) {
        var client = mock(ClientModel.class);
        when(client.getClientId()).thenReturn(id);
        when(client.getName()).thenReturn(name);
        when(client.getBaseUrl()).thenReturn(address);
        when(client.isEnabled()).thenReturn(true);
        when(client.getClientScopes(anyBoolean())).thenReturn(Map.of());
        when(client.getClientScopes(true))
                .thenReturn(isLocked ? Map.of(RedPadlock.SCOPE, mock(ClientScopeModel.class)) : Map.of());
        return client;
    }
}
