// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import java.util.Map;
import java.util.Optional;
import org.cittadino.register.ResidentRegister;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** The register that the settings of a step name. */
public final class StepRegister {
    private static final Logger LOG = Logger.getLogger(StepRegister.class);
    private static final String SETTING = "register";
    private static final String STANDARD = "table";

    private StepRegister() {}

    /** Its name, by the settings of the step. */
    public static String named(Map<String, String> settings) {
        var written = settings.getOrDefault(SETTING, "").strip();
        return written.isEmpty() ? STANDARD : written;
    }

    /** Empty if this server has none of that name; whoever asks goes on as if it were away. */
    public static Optional<ResidentRegister> of(KeycloakSession session, String name) {
        var register = Optional.ofNullable(session.getProvider(ResidentRegister.class, name));
        if (register.isEmpty()) {
            LOG.errorf(
                    "realm %s: a step names the register \"%s\", which this server does not have",
                    session.getContext().getRealm().getName(), name);
        }
        return register;
    }

    /** The setting itself. */
    public static ProviderConfigProperty property() {
        var property = new ProviderConfigProperty();
        property.setName(SETTING);
        property.setLabel("cittadinoRegisterSettingName");
        property.setHelpText("cittadinoRegisterSettingNameHelp");
        property.setType(ProviderConfigProperty.STRING_TYPE);
        property.setDefaultValue(STANDARD);
        return property;
    }
}
