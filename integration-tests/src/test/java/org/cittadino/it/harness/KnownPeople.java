// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Makes of a realm a town that knows its people: no birth, no residence, a document and a user name instead, and the
 * e-mail address is optional.
 */
public final class KnownPeople {
    /** A way with a password of one's own and nothing to prove. */
    public static final String OWN_PASSWORD = "non-resident";

    /** A way without a password, on which an address is proven. */
    public static final String NO_PASSWORD = "organisation";

    private KnownPeople() {}

    public static void dwellIn(TestRealm realm) {
        realm.change(AdminApi.JSON.createObjectNode().put("registrationEmailAsUsername", false));
        askForLess(realm);
        var flow = FlowBuilder.empty(realm, "known people").step("known people", "cittadino-route");
        for (var route : new String[] {OWN_PASSWORD, NO_PASSWORD}) {
            flow.conditional(route)
                    .step(route, "cittadino-condition-route", Map.of("routes", route))
                    .form(route, route + " form");
            sections(flow, route + " form", route.equals(OWN_PASSWORD));
        }
        flow.step(OWN_PASSWORD, "cittadino-complete")
                .step(NO_PASSWORD, "cittadino-email-code")
                .step(NO_PASSWORD, "cittadino-complete")
                .register();
    }

    /** What a way need not ask for must not be required of every account. */
    private static void askForLess(TestRealm realm) {
        var path = "/" + realm.name() + "/users/profile";
        var profile = realm.admin().get(path);
        profile.path("attributes").forEach(attribute -> {
            if (attribute.path("name").asText().matches("residence.*|email|phoneNumber")) {
                ((ObjectNode) attribute).remove("required");
            }
        });
        realm.admin().put(path, profile);
    }

    private static void sections(FlowBuilder flow, String form, boolean password) {
        flow.step(form, "cittadino-person", Map.of("askBirth", "false"))
                .step(form, "cittadino-contacts", Map.of("emailRequired", "false"))
                .step(form, "cittadino-document")
                .step(form, "cittadino-account");
        if (password) {
            flow.step(form, "cittadino-password");
        }
        flow.step(form, "cittadino-begin");
    }

    public static String formUrl(TestRealm realm, String route, String language) {
        return realm.registrationUrl(language) + "&cittadino_route=" + route;
    }
}
