// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cittadino.authenticators.StepRegister;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.Constants;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * Which register is asked, and whom its yes lets through.
 *
 * @param register name of the register
 * @param span how long an answer takes that must not tell anything
 */
record RegisterMatchConfig(String register, Set<Residence> admitted, Duration span) {
    static final String ADMITTED = "admitted";
    static final String SECONDS = "seconds";

    /**
     * A second more than the view of a registry office is given by default, for all that is counted and written around
     * the question: a register that is away answers in the same moment as one that says no.
     */
    static final int STANDARD_SECONDS = 3;

    private static final int LEAST_SECONDS = 2;
    private static final int MOST_SECONDS = 15;
    private static final String BOTH = Arrays.stream(Residence.values())
            .map(RegisterMatchConfig::id)
            .collect(Collectors.joining(Constants.CFG_DELIMITER));

    static RegisterMatchConfig of(AuthenticationFlowContext context) {
        return of(context.getAuthenticatorConfig());
    }

    static RegisterMatchConfig of(@Nullable AuthenticatorConfigModel model) {
        Map<String, String> settings = model == null || model.getConfig() == null ? Map.of() : model.getConfig();
        return new RegisterMatchConfig(
                StepRegister.named(settings), admitted(settings), Duration.ofSeconds(seconds(settings)));
    }

    /** Something written that names no list lets nobody through; nothing written, everybody. */
    private static Set<Residence> admitted(Map<String, String> settings) {
        var written = List.of(settings.getOrDefault(ADMITTED, BOTH).split(Constants.CFG_DELIMITER));
        var admitted = EnumSet.noneOf(Residence.class);
        for (var residence : Residence.values()) {
            if (written.stream().anyMatch(word -> word.strip().equals(id(residence)))) {
                admitted.add(residence);
            }
        }
        return Set.copyOf(admitted);
    }

    private static int seconds(Map<String, String> settings) {
        var written = settings.getOrDefault(SECONDS, "").strip();
        var seconds = written.matches("\\d{1,4}") ? Integer.parseInt(written) : STANDARD_SECONDS;
        return Math.max(LEAST_SECONDS, Math.min(MOST_SECONDS, seconds));
    }

    private static String id(Residence residence) {
        return residence.name().toLowerCase(Locale.ROOT);
    }

    boolean admits(Residence residence) {
        return admitted.contains(residence);
    }

    static List<ProviderConfigProperty> properties() {
        return ProviderConfigurationBuilder.create()
                .property(StepRegister.property())
                .property()
                .name(ADMITTED)
                .label("cittadinoRegisterSettingAdmitted")
                .helpText("cittadinoRegisterSettingAdmittedHelp")
                .type(ProviderConfigProperty.MULTIVALUED_STRING_TYPE)
                .defaultValue(BOTH)
                .add()
                .property()
                .name(SECONDS)
                .label("cittadinoRegisterSettingSeconds")
                .helpText("cittadinoRegisterSettingSecondsHelp")
                .type(ProviderConfigProperty.STRING_TYPE)
                .defaultValue(Integer.toString(STANDARD_SECONDS))
                .add()
                .build();
    }
}
