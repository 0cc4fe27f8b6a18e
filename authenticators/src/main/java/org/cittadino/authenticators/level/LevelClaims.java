// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

/** Under which names the level and the evidence stand in tokens. */
final class LevelClaims {
    static final String EVIDENCE = "evidence.claim.name";
    private static final String LEVEL = OIDCAttributeMapperHelper.TOKEN_CLAIM_NAME;
    private static final String LEVEL_DEFAULT = "assurance_level";

    static final List<ProviderConfigProperty> PROPERTIES = properties();

    private final ProtocolMapperModel mapping;

    LevelClaims(ProtocolMapperModel mapping) {
        this.mapping = mapping;
    }

    private static List<ProviderConfigProperty> properties() {
        var all = new ArrayList<ProviderConfigProperty>();
        all.add(text(
                LEVEL,
                "Claim of the level",
                "Name of the claim that says weak or strong. Default: assurance_level.",
                LEVEL_DEFAULT));
        all.add(text(
                EVIDENCE,
                "Claim of the evidence",
                "Name of a claim that lists which kinds of evidence count, for instance counter or document-scan."
                        + " Default: empty, no such claim.",
                ""));
        OIDCAttributeMapperHelper.addIncludeInTokensConfig(all, AssuranceLevelMapper.class);
        return List.copyOf(all);
    }

    private static ProviderConfigProperty text(String name, String label, String help, String standard) {
        return new ProviderConfigProperty(name, label, help, ProviderConfigProperty.STRING_TYPE, standard);
    }

    boolean wantsEvidence() {
        return !name(EVIDENCE).isBlank();
    }

    void putLevel(IDToken token, String level) {
        var name = name(LEVEL);
        put(token, name.isBlank() ? LEVEL_DEFAULT : name, level);
    }

    void putEvidence(IDToken token, List<String> kinds) {
        // an array takes the place of what an introspected token says, a list would be added to it
        put(token, name(EVIDENCE), kinds.toArray());
    }

    private String name(String setting) {
        @Nullable String name = mapping.getConfig().get(setting);
        return name == null ? "" : name.strip();
    }

    /** By Keycloak's own rules for names with dots and for claims that are the server's. */
    private void put(IDToken token, String name, Object value) {
        var claim = new ProtocolMapperModel();
        claim.setName(mapping.getName());
        claim.setConfig(Map.of(LEVEL, name));
        OIDCAttributeMapperHelper.mapClaim(token, claim, value);
    }
}
