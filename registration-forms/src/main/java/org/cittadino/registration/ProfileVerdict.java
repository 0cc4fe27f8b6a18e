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
     * @param asksForUsername otherwise its errors are those of the address again, or those of a name still to be made
     */
    static ProfileVerdict of(
            Map<String, List<String>> attributes, List<ValidationException.Error> found, boolean asksForUsername) {
        var hidden = asksForUsername ? "" : UserModel.USERNAME;
        var errors = best(found.stream()
                .filter(error -> !isInUse(error, asksForUsername))
                .filter(error -> !error.getAttribute().equals(hidden))
                .map(error -> new FormMessage(error.getAttribute(), error.getMessage(), error.getMessageParameters()))
                .toList());
        var taken = found.stream().anyMatch(error -> isInUse(error, asksForUsername));
        return new ProfileVerdict(attributes, errors, taken);
    }

    /** The errors but for a user name that is taken. */
    List<FormMessage> mistakes() {
        return errors.stream().filter(error -> !isUsernameTaken(error)).toList();
    }

    /** Whether a user name was chosen that somebody has, and nothing else is wrong with it. */
    boolean usernameTaken() {
        return errors.stream().anyMatch(ProfileVerdict::isUsernameTaken);
    }

    private static boolean isUsernameTaken(FormMessage error) {
        return error.getField().equals(UserModel.USERNAME) && error.getMessage().equals(Messages.USERNAME_EXISTS);
    }

    /** One error per field, in our words where we have some. */
    static List<FormMessage> best(List<FormMessage> found) {
        var errors = new LinkedHashMap<String, FormMessage>();
        found.stream()
                .sorted(Comparator.comparingInt(ProfileVerdict::rank).thenComparing(FormMessage::getMessage))
                .forEach(error -> errors.putIfAbsent(error.getField(), inOurWords(error)));
        return List.copyOf(errors.values());
    }

    private static boolean isInUse(ValidationException.Error error, boolean asksForUsername) {
        // somebody who chooses a user name must be told that it is taken
        return IN_USE.contains(error.getMessage())
                && (!asksForUsername || error.getAttribute().equals(UserModel.EMAIL));
    }

    private static int rank(FormMessage error) {
        if (error.getMessage().equals(REQUIRED)) {
            return 0;
        }
        return error.getMessage().startsWith(OURS) ? 1 : 2;
    }

    private static FormMessage inOurWords(FormMessage error) {
        var field = error.getField();
        return error.getMessage().equals(REQUIRED)
                ? new FormMessage(field, Inputs.missing(field), error.getParameters())
                : error;
    }
}
