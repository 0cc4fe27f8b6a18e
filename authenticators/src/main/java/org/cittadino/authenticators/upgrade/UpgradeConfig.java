// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cittadino.authenticators.StepRegister;
import org.cittadino.domain.assurance.UpgradePolicy;
import org.cittadino.domain.assurance.UpgradeWay;
import org.cittadino.store.UpgradeSettings;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.models.Constants;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;
import org.keycloak.userprofile.ValidationException;
import org.keycloak.validate.ValidationError;

/**
 * The settings of the required action.
 *
 * @param register name of the register that knows documents and addresses
 * @param loginSeconds how old a login may be for a way up
 */
record UpgradeConfig(String register, int loginSeconds) {
    /** Enough for the way from the login to the page. */
    private static final int LEAST = 5;

    private static final int MOST = Constants.KC_ACTION_MAX_AGE;

    static UpgradeConfig of(RequiredActionContext context) {
        var model = context.getConfig();
        Map<String, String> settings = model == null || model.getConfig() == null ? Map.of() : model.getConfig();
        return new UpgradeConfig(StepRegister.named(settings), seconds(settings));
    }

    private static int seconds(Map<String, String> settings) {
        var written = settings.getOrDefault(Constants.MAX_AUTH_AGE_KEY, "").strip();
        var seconds = written.matches("\\d{1,6}") ? Integer.parseInt(written) : MOST;
        return Math.max(LEAST, Math.min(MOST, seconds));
    }

    static List<ProviderConfigProperty> properties() {
        var properties = new ArrayList<>(ProviderConfigurationBuilder.create()
                .property()
                .name(UpgradeSettings.WAYS)
                .label("cittadinoUpgradeSettingWays")
                .helpText("cittadinoUpgradeSettingWaysHelp")
                .type(ProviderConfigProperty.MULTIVALUED_LIST_TYPE)
                .options(Arrays.stream(UpgradeWay.values()).map(UpgradeWay::id).toList())
                .defaultValue(Arrays.stream(UpgradeWay.values())
                        .filter(UpgradeSettings.STANDARD::contains)
                        .map(UpgradeWay::id)
                        .collect(Collectors.joining(Constants.CFG_DELIMITER)))
                .add()
                .property()
                .name(UpgradeSettings.POLICY)
                .label("cittadinoUpgradeSettingPolicy")
                .helpText("cittadinoUpgradeSettingPolicyHelp")
                .type(ProviderConfigProperty.STRING_TYPE)
                .add()
                .build());
        properties.add(StepRegister.property());
        properties.addAll(RequiredActionFactory.MAX_AUTH_AGE_CONFIG_PROPERTIES);
        return List.copyOf(properties);
    }

    /** @throws ValidationException with a sentence for the console */
    static void check(RequiredActionConfigModel model) {
        var unknown = UpgradeSettings.words(model.getConfigValue(UpgradeSettings.WAYS, "")).stream()
                .filter(word -> UpgradeWay.of(word).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            throw refused(
                    UpgradeSettings.WAYS,
                    "No way to the strong credential is called \"" + unknown.get() + "\"; there are "
                            + Arrays.stream(UpgradeWay.values())
                                    .map(UpgradeWay::id)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        Optional.of(model.getConfigValue(UpgradeSettings.POLICY, ""))
                .filter(text -> !text.isBlank() && UpgradePolicy.read(text).isEmpty())
                .ifPresent(text -> {
                    throw refused(
                            UpgradeSettings.POLICY,
                            "\"" + text + "\" does not say what makes a strong account. Write ways with commas between"
                                    + " them and + within one, such as \"counter, register-match+letter-code\"; a way"
                                    + " needs more than email-code.");
                });
    }

    private static ValidationException refused(String setting, String sentence) {
        return new ValidationException(new ValidationError(UpgradeSettings.ACTION, setting, sentence));
    }
}
