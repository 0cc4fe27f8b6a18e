// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.review;

import java.util.List;
import java.util.Map;
import org.cittadino.store.FirstAccess;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * How an account is delivered that an official approves.
 *
 * @param bySms user name by mail, then a code by text message; else as the official decides
 */
record ReviewConfig(boolean bySms) {
    static final String WAY = "delivery";
    static final String OFFICE = "office";
    static final String EMAIL_SMS = "email-sms";

    static ReviewConfig of(AuthenticationFlowContext context) {
        return of(context.getAuthenticatorConfig());
    }

    static ReviewConfig of(@Nullable AuthenticatorConfigModel model) {
        Map<String, String> settings = model == null || model.getConfig() == null ? Map.of() : model.getConfig();
        return new ReviewConfig(settings.getOrDefault(WAY, OFFICE).strip().equals(EMAIL_SMS));
    }

    /** What goes with the registration to the desk. */
    String[] remarks() {
        return bySms ? new String[] {FirstAccess.REMARK} : new String[0];
    }

    static List<ProviderConfigProperty> properties() {
        return ProviderConfigurationBuilder.create()
                .property()
                .name(WAY)
                .label("cittadinoReviewSettingDelivery")
                .helpText("cittadinoReviewSettingDeliveryHelp")
                .type(ProviderConfigProperty.LIST_TYPE)
                .options(List.of(OFFICE, EMAIL_SMS))
                .defaultValue(OFFICE)
                .add()
                .build();
    }
}
