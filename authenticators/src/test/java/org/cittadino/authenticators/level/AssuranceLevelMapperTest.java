// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.level;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.domain.assurance.Evidence;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.Assurance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;
import org.mockito.MockedConstruction;

/** What stands in tokens. */
class AssuranceLevelMapperTest {
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final UserSessionModel login = mock(UserSessionModel.class);
    private final UserModel holder = mock(UserModel.class);
    private final ProtocolMapperModel mapping = new ProtocolMapperModel();
    private final AssuranceLevelMapper mapper = new AssuranceLevelMapper();
    private AssuranceLevel level = AssuranceLevel.STRONG;
    private final MockedConstruction<Assurance> assurance = mockConstruction(Assurance.class, (made, how) -> {
        when(made.of(holder)).thenAnswer(call -> level);
        when(made.evidence(holder))
                .thenReturn(
                        List.of(seen(EvidenceKind.EMAIL_CODE), seen(EvidenceKind.COUNTER), seen(EvidenceKind.COUNTER)));
    });

    @BeforeEach
    void aMapperAsTheConsoleMakesIt() {
        when(login.getUser()).thenReturn(holder);
        var context = mock(KeycloakContext.class);
        when(session.getContext()).thenReturn(context);
        when(context.getClient()).thenReturn(mock(ClientModel.class));
        mapping.setName("level");
        mapping.setConfig(mapper.getConfigProperties().stream()
                .collect(Collectors.toMap(
                        ProviderConfigProperty::getName,
                        property -> String.valueOf(property.getDefaultValue()),
                        (one, other) -> one,
                        HashMap::new)));
    }

    @AfterEach
    void theRealStoreAgain() {
        assurance.close();
    }

    @ParameterizedTest
    @CsvSource({"WEAK, weak", "STRONG, strong"})
    void everyTokenSaysTheLevelAndNothingElse(AssuranceLevel now, String claim) {
        level = now;

        for (var token : List.of(idToken(), accessToken(), userInfo(), introspected(new AccessToken()))) {
            assertEquals(Map.of("assurance_level", claim), token.getOtherClaims());
        }
    }

    @Test
    void theTownNamesTheClaim() {
        mapping.getConfig().put("claim.name", "town.level");

        assertEquals(Map.of("town", Map.of("level", "strong")), idToken().getOtherClaims());
    }

    @Test
    void withoutANameTheDefaultHolds() {
        mapping.getConfig().put("claim.name", " ");

        assertEquals(Set.of("assurance_level"), idToken().getOtherClaims().keySet());
    }

    @Test
    void theEvidenceIsListedWhereTheTownNamesAClaimForIt() {
        mapping.getConfig().put("evidence.claim.name", "assurance_evidence");

        assertArrayEquals(new Object[] {"email-code", "counter"}, (Object[])
                idToken().getOtherClaims().get("assurance_evidence"));
    }

    @Test
    void anIntrospectedTokenSaysWhatHoldsNow() {
        mapping.getConfig().put("evidence.claim.name", "assurance_evidence");
        var old = new AccessToken();
        old.setOtherClaims("assurance_level", "strong");
        old.setOtherClaims("assurance_evidence", List.of("smart-card"));
        level = AssuranceLevel.WEAK;
        var now = introspected(old).getOtherClaims();

        assertEquals("weak", now.get("assurance_level"));
        assertEquals(
                List.of("email-code", "counter"), Arrays.asList((Object[]) now.getOrDefault("assurance_evidence", "")));
    }

    @ParameterizedTest
    @CsvSource({"id.token.claim", "access.token.claim", "userinfo.token.claim", "introspection.token.claim"})
    void eachTokenCanBeLeftOut(String setting) {
        mapping.getConfig().put(setting, "false");
        var said = Map.of(
                OIDCAttributeMapperHelper.INCLUDE_IN_ID_TOKEN, idToken(),
                OIDCAttributeMapperHelper.INCLUDE_IN_ACCESS_TOKEN, accessToken(),
                OIDCAttributeMapperHelper.INCLUDE_IN_USERINFO, userInfo(),
                OIDCAttributeMapperHelper.INCLUDE_IN_INTROSPECTION, introspected(new AccessToken()));

        said.forEach((which, token) ->
                assertEquals(which.equals(setting), token.getOtherClaims().isEmpty(), which));
    }

    @Test
    void aMachineHasNoLevel() {
        when(holder.getServiceAccountClientLink()).thenReturn("c1");

        assertEquals(Map.of(), idToken().getOtherClaims());
    }

    private IDToken idToken() {
        return mapper.transformIDToken(new IDToken(), mapping, session, login, mock(ClientSessionContext.class));
    }

    private IDToken accessToken() {
        return mapper.transformAccessToken(
                new AccessToken(), mapping, session, login, mock(ClientSessionContext.class));
    }

    private IDToken userInfo() {
        return mapper.transformUserInfoToken(
                new AccessToken(), mapping, session, login, mock(ClientSessionContext.class));
    }

    private IDToken introspected(AccessToken token) {
        return mapper.transformIntrospectionToken(token, mapping, session, login, mock(ClientSessionContext.class));
    }

    private static Evidence seen(EvidenceKind kind) {
        return new Evidence(kind, Instant.EPOCH, Optional.empty());
    }
}
