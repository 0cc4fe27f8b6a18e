// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.authenticators.StepRegister;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * How the account of somebody who chose no password is delivered.
 *
 * @param way empty if the setting names none we know: an official has to see to it then
 * @param register name of the register that knows where the citizen lives
 */
record CompleteConfig(Optional<CredentialWay> way, String register) {
    static final String WAY = "delivery";

    static CompleteConfig of(AuthenticationFlowContext context) {
        return of(context.getAuthenticatorConfig());
    }

    static CompleteConfig of(@Nullable AuthenticatorConfigModel model) {
        Map<String, String> settings = model == null || model.getConfig() == null ? Map.of() : model.getConfig();
        var way = settings.getOrDefault(WAY, CredentialWay.EMAIL.id()).strip();
        return new CompleteConfig(CredentialWay.of(way), StepRegister.named(settings));
    }

    static List<ProviderConfigProperty> properties() {
        return ProviderConfigurationBuilder.create()
                .property()
                .name(WAY)
                .label("cittadinoCompleteSettingDelivery")
                .helpText("cittadinoCompleteSettingDeliveryHelp")
                .type(ProviderConfigProperty.LIST_TYPE)
                .options(List.of(
                        CredentialWay.EMAIL.id(),
                        CredentialWay.EMAIL_SMS.id(),
                        CredentialWay.LETTER.id(),
                        CredentialWay.LETTER_REGISTERED.id()))
                .defaultValue(CredentialWay.EMAIL.id())
                .add()
                .property(StepRegister.property())
                .build();
    }
}
