// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.FormContext;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.Constants;
import org.keycloak.models.RealmModel;

/** The settings of one step as the console stores them: text, with defaults for what was never set. */
record StepSettings(Map<String, String> values) {

    static final StepSettings NONE = new StepSettings(Map.of());

    static StepSettings of(FormContext context) {
        return of(context.getAuthenticatorConfig());
    }

    /** The settings of another step of the same form. */
    static StepSettings of(RealmModel realm, AuthenticationExecutionModel step) {
        var id = step.getAuthenticatorConfig();
        return id == null ? NONE : of(realm.getAuthenticatorConfigById(id));
    }

    private static StepSettings of(@Nullable AuthenticatorConfigModel config) {
        return config == null || config.getConfig() == null ? NONE : new StepSettings(config.getConfig());
    }

    String text(String key, String preset) {
        var value = values.get(key);
        return value == null || value.isBlank() ? preset : value.strip();
    }

    boolean flag(String key, boolean preset) {
        return Boolean.parseBoolean(text(key, Boolean.toString(preset)));
    }

    /** A whole number from zero on; a slip of the pen in the console means the preset. */
    int number(String key, int preset) {
        var value = text(key, "");
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : preset;
    }

    List<String> list(String key) {
        return Stream.of(text(key, "").split(Constants.CFG_DELIMITER))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
