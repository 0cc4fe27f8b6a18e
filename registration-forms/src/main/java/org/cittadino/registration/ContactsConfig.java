// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cittadino.domain.contact.PecDomains;
import org.jspecify.annotations.Nullable;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * What the town decided about contacts.
 *
 * @param refusedMailboxes certified mailboxes that are refused; null if they may be used
 */
record ContactsConfig(
        boolean emailRequired,
        boolean confirmEmail,
        @Nullable PecDomains refusedMailboxes) {

    static final String PEC_MODE = "pecMode";
    static final String PEC_DOMAINS = "pecDomains";
    static final String PEC_BLOCK = "block";
    static final String PEC_OFF = "off";

    private static final String EMAIL_REQUIRED = "emailRequired";
    private static final boolean EMAIL_REQUIRED_DEFAULT = true;
    private static final String CONFIRM_EMAIL = "confirmEmail";
    private static final boolean CONFIRM_EMAIL_DEFAULT = true;

    static final List<ProviderConfigProperty> SETTINGS = settings();

    static ContactsConfig of(StepSettings settings) {
        return new ContactsConfig(
                settings.flag(EMAIL_REQUIRED, EMAIL_REQUIRED_DEFAULT),
                settings.flag(CONFIRM_EMAIL, CONFIRM_EMAIL_DEFAULT),
                refusedMailboxes(settings.text(PEC_MODE, PEC_BLOCK), settings.list(PEC_DOMAINS)));
    }

    static @Nullable PecDomains refusedMailboxes(String mode, Collection<String> domains) {
        if (mode.equals(PEC_OFF)) {
            return null;
        }
        return domains.isEmpty() ? PecDomains.defaults() : PecDomains.of(domains);
    }

    private static List<ProviderConfigProperty> settings() {
        var all = new ArrayList<>(ProviderConfigurationBuilder.create()
                .property()
                .name(EMAIL_REQUIRED)
                .label("cittadinoSettingEmailRequired")
                .helpText("cittadinoSettingEmailRequiredHelp")
                .type(ProviderConfigProperty.BOOLEAN_TYPE)
                .defaultValue(EMAIL_REQUIRED_DEFAULT)
                .add()
                .property()
                .name(CONFIRM_EMAIL)
                .label("cittadinoSettingConfirmEmail")
                .helpText("cittadinoSettingConfirmEmailHelp")
                .type(ProviderConfigProperty.BOOLEAN_TYPE)
                .defaultValue(CONFIRM_EMAIL_DEFAULT)
                .add()
                .build());
        all.addAll(pecSettings(PEC_BLOCK));
        return List.copyOf(all);
    }

    /** The two settings about certified mailboxes, for the step and for the validator. */
    static List<ProviderConfigProperty> pecSettings(String preset) {
        return ProviderConfigurationBuilder.create()
                .property()
                .name(PEC_MODE)
                .label("cittadinoSettingPecMode")
                .helpText("cittadinoSettingPecModeHelp")
                .type(ProviderConfigProperty.LIST_TYPE)
                .options(PEC_BLOCK, PEC_OFF)
                .defaultValue(preset)
                .add()
                .property()
                .name(PEC_DOMAINS)
                .label("cittadinoSettingPecDomains")
                .helpText("cittadinoSettingPecDomainsHelp")
                .type(ProviderConfigProperty.MULTIVALUED_STRING_TYPE)
                .add()
                .build();
    }
}
