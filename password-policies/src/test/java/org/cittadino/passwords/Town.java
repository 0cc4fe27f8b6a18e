// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.ThemeManager;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;
import org.keycloak.policy.PolicyError;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.theme.Theme;

/** A realm with password policies, Keycloak's own and ours, in the midst of a request. */
final class Town {
    /** A message that is none of ours. */
    static final String FOREIGN = "townPolicyRefused";

    private static final Map<String, PasswordPolicyProviderFactory> FACTORIES =
            ServiceLoader.load(PasswordPolicyProviderFactory.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .collect(Collectors.toUnmodifiableMap(PasswordPolicyProviderFactory::getId, factory -> factory));

    final RealmModel realm;
    final KeycloakSession session;
    private final Map<String, PasswordPolicyProvider> foreign = new HashMap<>();
    private @Nullable MultivaluedHashMap<String, String> form;
    private @Nullable AuthenticationSessionModel journey;
    private boolean emailAsUsername;

    Town(String policies) {
        var context = Fakes.of(
                KeycloakContext.class,
                Map.of(
                        "getRealm", arguments -> realm(),
                        "getHttpRequest", arguments -> request(),
                        "getBearerToken", arguments -> null,
                        "getAuthenticationSession", arguments -> journey,
                        "resolveLocale", arguments -> arguments[0] == null ? Locale.ENGLISH : Locale.ITALIAN));
        session = Fakes.of(
                KeycloakSession.class,
                Map.of(
                        "getContext", arguments -> context,
                        "getProvider", arguments -> policy(String.valueOf(arguments[1])),
                        "theme", arguments -> Fakes.of(ThemeManager.class, Map.of("getTheme", type -> theme()))));
        realm = Fakes.of(
                RealmModel.class,
                Map.of(
                        "getPasswordPolicy", arguments -> PasswordPolicy.parse(session, policies),
                        "isRegistrationEmailAsUsername", arguments -> emailAsUsername));
    }

    static Map<String, PasswordPolicyProviderFactory> factories() {
        return FACTORIES;
    }

    /** With a policy of somebody else, or another one in place of Keycloak's. */
    Town with(String id, PasswordPolicyProvider policy) {
        foreign.put(id, policy);
        return this;
    }

    /** With a policy that has this setting and never fails. */
    Town withSetting(String id, Object setting) {
        return with(id, Fakes.of(PasswordPolicyProvider.class, Map.of("parseConfig", arguments -> setting)));
    }

    /** With a policy that nobody pleases. */
    Town withRefusing(String id, PolicyError error) {
        return with(
                id,
                Fakes.of(
                        PasswordPolicyProvider.class,
                        Map.of("parseConfig", arguments -> "", "validate", arguments -> error)));
    }

    Town withEmailAsUsername() {
        emailAsUsername = true;
        return this;
    }

    /** Somebody sent this form. */
    Town typed(Map<String, String> inputs) {
        form = new MultivaluedHashMap<>(inputs);
        return this;
    }

    /** A citizen walks through pages; without it somebody speaks to the server by REST. */
    Town inAJourney() {
        journey = Fakes.of(AuthenticationSessionModel.class, Map.of());
        return this;
    }

    static UserModel user(Map<String, String> attributes) {
        return Fakes.of(
                UserModel.class,
                Map.of(
                        "getUsername", arguments -> attributes.get(UserModel.USERNAME),
                        "getEmail", arguments -> attributes.get(UserModel.EMAIL),
                        "getAttributeStream",
                                arguments -> Stream.ofNullable(attributes.get(String.valueOf(arguments[0])))));
    }

    /** What stands in the error that we compose, one line each. */
    static List<String> lines(@Nullable PolicyError error) {
        if (error == null) {
            return List.of();
        }
        return List.of(String.valueOf(error.getParameters()[0]).strip().split("\n"));
    }

    private RealmModel realm() {
        return realm;
    }

    private HttpRequest request() {
        return Fakes.of(HttpRequest.class, Map.of("getDecodedFormParameters", arguments -> form));
    }

    private @Nullable PasswordPolicyProvider policy(String id) {
        var factory = FACTORIES.get(id);
        return foreign.containsKey(id) || factory == null ? foreign.get(id) : factory.create(session);
    }

    private static Theme theme() {
        return Fakes.of(Theme.class, Map.of("getEnhancedMessages", arguments -> {
            var messages = Bundles.messages(((Locale) arguments[1]).getLanguage());
            messages.setProperty(FOREIGN, "not before {0} o’clock");
            return messages;
        }));
    }
}
