// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.level;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.Assurance;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

/** The mapper {@code cittadino-assurance-level}: tells the application how sure the town is of who holds the account. */
@AutoService(ProtocolMapper.class)
public final class AssuranceLevelMapper extends AbstractOIDCProtocolMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, UserInfoTokenMapper, TokenIntrospectionTokenMapper {
    @Override
    protected void setClaim(
            IDToken token,
            ProtocolMapperModel mapping,
            UserSessionModel login,
            KeycloakSession session,
            ClientSessionContext client) {
        var holder = login.getUser();
        if (holder.getServiceAccountClientLink() != null) {
            return;
        }
        var settings = new LevelClaims(mapping);
        var assurance = new Assurance(session);
        settings.putLevel(token, assurance.of(holder).name().toLowerCase(Locale.ROOT));
        if (settings.wantsEvidence()) {
            settings.putEvidence(token, kinds(assurance, holder));
        }
    }

    private static List<String> kinds(Assurance assurance, UserModel holder) {
        return assurance.evidence(holder).stream()
                .map(one -> one.kind())
                .map(EvidenceKind::id)
                .distinct()
                .toList();
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return LevelClaims.PROPERTIES;
    }

    @Override
    public String getId() {
        return "cittadino-assurance-level";
    }

    @Override
    public String getDisplayCategory() {
        return TOKEN_MAPPER_CATEGORY;
    }

    @Override
    public String getDisplayType() {
        return "Cittadino: assurance level";
    }

    @Override
    public String getHelpText() {
        return "Adds how sure the town is of who holds the account, weak or strong, computed for each token. Access"
                + " tokens that are out keep what they say: let them live for minutes.";
    }
}
