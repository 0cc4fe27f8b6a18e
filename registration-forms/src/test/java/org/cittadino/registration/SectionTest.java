// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.ValidationContext;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.representations.userprofile.config.UPAttribute;
import org.keycloak.representations.userprofile.config.UPConfig;
import org.keycloak.userprofile.UserProfileProvider;

class SectionTest {

    private final List<String> outcomes = new ArrayList<>();
    private final Map<String, Object> requestNotes = new HashMap<>();

    private ValidationContext post(Map<String, String> inputs) {
        var request = Fakes.of(
                HttpRequest.class, Map.of("getDecodedFormParameters", arguments -> new MultivaluedHashMap<>(inputs)));
        var sections = Stream.of("cittadino-organisation").map(SectionTest::step);
        var realm = Fakes.of(
                RealmModel.class,
                Map.of(
                        "isRegistrationEmailAsUsername",
                        arguments -> true,
                        "getAuthenticationExecutionsStream",
                        arguments -> sections));
        Map<String, Function<Object[], @Nullable Object>> answers = new HashMap<>();
        answers.put("getSession", arguments -> session());
        answers.put("getHttpRequest", arguments -> request);
        answers.put("getExecution", arguments -> step("cittadino-organisation"));
        answers.put("getRealm", arguments -> realm);
        answers.put("success", arguments -> outcomes.add("success") ? null : null);
        answers.put("error", arguments -> outcomes.add("error " + arguments[0]) ? null : null);
        answers.put(
                "validationError",
                arguments -> outcomes.add("page " + ((MultivaluedMap<?, ?>) arguments[0]).keySet()) ? null : null);
        return Fakes.of(ValidationContext.class, answers);
    }

    private static AuthenticationExecutionModel step(String provider) {
        var step = new AuthenticationExecutionModel();
        step.setAuthenticator(provider);
        step.setParentFlow("form");
        step.setRequirement(AuthenticationExecutionModel.Requirement.REQUIRED);
        return step;
    }

    private KeycloakSession session() {
        var config = new UPConfig();
        config.setAttributes(Forms.ASKED.stream().map(UPAttribute::new).toList());
        var profiles = Fakes.of(UserProfileProvider.class, Map.of("getConfiguration", arguments -> config));
        return Fakes.of(
                KeycloakSession.class,
                Map.of(
                        "getProvider",
                        arguments -> profiles,
                        "getAttribute",
                        arguments -> requestNotes.get((String) arguments[0]),
                        "setAttribute",
                        arguments -> requestNotes.put((String) arguments[0], arguments[1])));
    }

    @Test
    void faultlessSectionSucceeds() {
        new OrganisationAction().validate(post(Map.of("lastName", "Rossi")));

        assertEquals(List.of("success"), outcomes);
    }

    @Test
    void faultySectionGivesBackThePageWithoutPasswords() {
        new OrganisationAction().validate(post(Map.of("organisation", "true", "password", "s3cret")));

        assertEquals(List.of("error invalid_registration", "page [organisation]"), outcomes);
    }

    @Test
    void sectionsOfOneRequestShareTheForm() {
        new OrganisationAction().validate(post(Map.of("organisation", "true")));
        new OrganisationAction().validate(post(Map.of()));

        assertEquals("success", outcomes.get(2));
    }
}
