// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import org.keycloak.provider.ConfiguredProvider;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.userprofile.UserProfileAttributeValidationContext;
import org.keycloak.validate.AbstractStringValidator;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidationError;
import org.keycloak.validate.ValidatorConfig;

/**
 * Holds a rule about one attribute at every door of Keycloak. The pages of the citizen hand in stored values; the console
 * and REST hand in what somebody typed, which must then be typed as it is stored.
 */
abstract class CanonicalValidator extends AbstractStringValidator implements ConfiguredProvider {

    private final String id;
    private final String help;
    private final String spellingKey;
    private final List<ProviderConfigProperty> settings;

    /** @param spellingKey message for a right value in the wrong spelling */
    CanonicalValidator(String id, String help, String spellingKey, List<ProviderConfigProperty> settings) {
        this.id = id;
        this.help = help;
        this.spellingKey = spellingKey;
        this.settings = settings;
    }

    /** Reads a value as the form would. */
    abstract Reading read(String value, String attribute, ValidationContext context, ValidatorConfig config);

    @Override
    public final String getId() {
        return id;
    }

    @Override
    public final String getHelpText() {
        return help;
    }

    @Override
    public final List<ProviderConfigProperty> getConfigProperties() {
        return settings;
    }

    @Override
    protected final void doValidate(String value, String attribute, ValidationContext context, ValidatorConfig config) {
        if (value.isBlank()) {
            return;
        }
        if (value.length() > CanonicalForm.LONGEST) {
            context.addError(new ValidationError(id, attribute, "cittadinoTooLong", CanonicalForm.LONGEST));
            return;
        }
        var settings = config == null ? ValidatorConfig.EMPTY : config;
        var reading = read(value, attribute, context, settings);
        if (reading instanceof Reading.Refused refused) {
            context.addError(new ValidationError(
                    id, attribute, refused.key(), refused.parameters().toArray()));
        } else if (!((Reading.Accepted) reading).canonical().equals(value)) {
            context.addError(new ValidationError(id, attribute, spellingKey));
        }
    }

    /** What another attribute of the same account has, or will have; empty if nothing. */
    static String sibling(ValidationContext context, String attribute) {
        if (context instanceof UserProfileAttributeValidationContext profile) {
            var value = profile.getAttributeContext().getAttributes().getFirst(attribute);
            return value == null ? "" : value;
        }
        return "";
    }
}
