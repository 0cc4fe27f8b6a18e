// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cittadino.domain.eligibility.Eligibility;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.Constants;
import org.keycloak.models.RealmModel;

/** What a town decided about ways to register, in the settings of the step that asks who is registering. */
public final class RouteSettings {
    /** Id of that step; stored in realms, never renamed. */
    public static final String STEP = "cittadino-route";

    public static final String ROUTES = "routes";
    public static final String CLOSED = "electronicIdentityOnly";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private RouteSettings() {}

    /** The settings of one step; the default where there are none. */
    public static Eligibility read(@Nullable AuthenticatorConfigModel model) {
        Map<String, String> settings = model == null || model.getConfig() == null ? Map.of() : model.getConfig();
        return new Eligibility(
                Optional.ofNullable(settings.get(ROUTES))
                        .map(RouteSettings::ids)
                        .orElse(Eligibility.OFFERED),
                Optional.ofNullable(settings.get(CLOSED))
                        .map(closed -> Set.copyOf(ids(closed)))
                        .orElse(Eligibility.ELECTRONIC_IDENTITY_ONLY));
    }

    /** The ids in a setting of several values; what is no id is left out. */
    public static List<String> ids(String setting) {
        return Stream.of(setting.split(Constants.CFG_DELIMITER))
                .map(String::strip)
                .filter(id -> ID.matcher(id).matches())
                .distinct()
                .toList();
    }

    /** How several ids are written as one setting. */
    public static String text(Iterable<String> ids) {
        return String.join(Constants.CFG_DELIMITER, ids);
    }

    /** What holds in the realm's registration; empty if nobody is asked there who is registering. */
    public static Optional<Eligibility> of(RealmModel realm) {
        return Optional.ofNullable(realm.getRegistrationFlow())
                .flatMap(flow -> step(realm, flow))
                .map(step -> read(
                        step.getAuthenticatorConfig() == null
                                ? null
                                : realm.getAuthenticatorConfigById(step.getAuthenticatorConfig())));
    }

    private static Optional<AuthenticationExecutionModel> step(RealmModel realm, AuthenticationFlowModel flow) {
        return realm.getAuthenticationExecutionsStream(flow.getId())
                .filter(part -> !part.isDisabled())
                .flatMap(part -> part.isAuthenticatorFlow()
                        ? step(realm, realm.getAuthenticationFlowById(part.getFlowId())).stream()
                        : Stream.of(part))
                .filter(part -> STEP.equals(part.getAuthenticator()))
                .findFirst();
    }
}
