// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.messages.Messages;
import org.keycloak.userprofile.ValidationException;

/**
 * What the user profile says of a form.
 *
 * @param attributes the values the account would get
 * @param errors one per field; never that an address is in use, which is nobody's business but its owner's
 * @param taken whether there is an account with the address
 */
record ProfileVerdict(Map<String, List<String>> attributes, List<FormMessage> errors, boolean taken) {

    private static final String REQUIRED = "error-user-attribute-required";
    private static final String OURS = "cittadino";
    private static final Set<String> IN_USE = Set.of(Messages.EMAIL_EXISTS, Messages.USERNAME_EXISTS);

    /**
     * Chooses the error that helps most for each field: that it is missing, then our own, then Keycloak's.
     *
     * @param emailIsUsername the user name is not on the form, so its errors are those of the address again
     */
    static ProfileVerdict of(
            Map<String, List<String>> attributes, List<ValidationException.Error> found, boolean emailIsUsername) {
        var errors = new LinkedHashMap<String, FormMessage>();
        var hidden = emailIsUsername ? UserModel.USERNAME : "";
        found.stream()
                .filter(error -> !isInUse(error, emailIsUsername))
                .filter(error -> !error.getAttribute().equals(hidden))
                .sorted(Comparator.comparingInt(ProfileVerdict::rank)
                        .thenComparing(ValidationException.Error::getMessage))
                .forEach(error -> errors.putIfAbsent(error.getAttribute(), message(error)));
        var taken = found.stream().anyMatch(error -> isInUse(error, emailIsUsername));
        return new ProfileVerdict(attributes, List.copyOf(errors.values()), taken);
    }

    private static boolean isInUse(ValidationException.Error error, boolean emailIsUsername) {
        // somebody who chooses a user name must be told that it is taken
        return IN_USE.contains(error.getMessage())
                && (emailIsUsername || error.getAttribute().equals(UserModel.EMAIL));
    }

    private static int rank(ValidationException.Error error) {
        if (error.getMessage().equals(REQUIRED)) {
            return 0;
        }
        return error.getMessage().startsWith(OURS) ? 1 : 2;
    }

    private static FormMessage message(ValidationException.Error error) {
        var field = error.getAttribute();
        var key = error.getMessage().equals(REQUIRED) ? Inputs.missing(field) : error.getMessage();
        return new FormMessage(field, key, error.getMessageParameters());
    }
}
