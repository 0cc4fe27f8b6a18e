// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.Constants;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * What the town decided about user names.
 *
 * @param reserved names nobody may choose, without separators
 */
record AccountConfig(Set<String> reserved) {

    private static final String RESERVED = "reservedUsernames";
    private static final List<String> RESERVED_DEFAULT = List.of(
            "admin",
            "administrator",
            "amministratore",
            "anagrafe",
            "assistenza",
            "comune",
            "info",
            "keycloak",
            "operatore",
            "postmaster",
            "root",
            "segreteria",
            "sindaco",
            "sportello",
            "support",
            "system",
            "test",
            "ufficio",
            "webmaster");

    static final List<ProviderConfigProperty> SETTINGS = ProviderConfigurationBuilder.create()
            .property()
            .name(RESERVED)
            .label("cittadinoSettingReservedUsernames")
            .helpText("cittadinoSettingReservedUsernamesHelp")
            .type(ProviderConfigProperty.MULTIVALUED_STRING_TYPE)
            .defaultValue(String.join(Constants.CFG_DELIMITER, RESERVED_DEFAULT))
            .add()
            .build();

    static AccountConfig of(StepSettings settings) {
        var words = settings.list(RESERVED);
        return new AccountConfig((words.isEmpty() ? RESERVED_DEFAULT : words)
                .stream().map(Username::bare).collect(Collectors.toUnmodifiableSet()));
    }
}
