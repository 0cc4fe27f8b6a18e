// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import java.util.List;
import java.util.Map;
import org.cittadino.store.Scans;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * What the town asks for.
 *
 * @param least how many scans; nobody goes on with fewer
 */
record ScanConfig(int least) {
    static final String LEAST = "least";
    private static final int STANDARD = 1;

    static ScanConfig of(AuthenticationFlowContext context) {
        return of(context.getAuthenticatorConfig());
    }

    static ScanConfig of(@Nullable AuthenticatorConfigModel model) {
        Map<String, String> settings = model == null || model.getConfig() == null ? Map.of() : model.getConfig();
        var written = settings.getOrDefault(LEAST, "").strip();
        var least = written.matches("\\d{1,4}") ? Integer.parseInt(written) : STANDARD;
        return new ScanConfig(Math.min(Scans.MOST, least));
    }

    static List<ProviderConfigProperty> properties() {
        return ProviderConfigurationBuilder.create()
                .property()
                .name(LEAST)
                .label("cittadinoScanSettingLeast")
                .helpText("cittadinoScanSettingLeastHelp")
                .type(ProviderConfigProperty.STRING_TYPE)
                .defaultValue(Integer.toString(STANDARD))
                .add()
                .build();
    }
}
