// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cittadino.it.harness.Callback;
import org.cittadino.it.harness.FlowBuilder;
import org.cittadino.it.harness.Padlock;
import org.cittadino.it.harness.TestRealm;

/**
 * Two realms, so that every page is reached for real: the preset as it is, and one that uses all a realm may offer. The
 * first is also the identity provider of the second.
 */
record Town(TestRealm plain, TestRealm rich) {
    /** The service with the red padlock. */
    static final String GUARDED = Padlock.SERVICE;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EMAIL = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";

    static Town around(TestRealm plain) {
        var more = read();
        var rich = plain.neighbour(plain.name() + "-rich");
        more.withArrayProperty("clients").forEach(client -> application((ObjectNode) client));
        more.withArrayProperty("identityProviders").forEach(one -> provider((ObjectNode) one, plain, rich));
        var town = new Town(plain, plain.anotherTown("-rich", more));
        town.trustTheSecondRealm();
        town.offerAllActions();
        town.letWhoForgotChooseTheDevice();
        town.registerByRoute();
        Padlock.in(town.rich).offers("scan", "letter", "counter");
        List.of("account", GUARDED).forEach(town::asksForNameAndPassword);
        return town;
    }

    private static ObjectNode read() {
        try (var file = Town.class.getResourceAsStream("/gallery/town.json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void application(ObjectNode client) {
        client.put("publicClient", true).put("enabled", true);
        client.putArray("redirectUris").add(Callback.URL);
    }

    private static void provider(ObjectNode provider, TestRealm plain, TestRealm rich) {
        provider.putObject("config")
                .put("singleSignOnServiceUrl", plain.url() + "/protocol/saml")
                .put("entityId", rich.url())
                .put("nameIDPolicyFormat", EMAIL)
                .put("postBindingResponse", "true")
                .put("postBindingAuthnRequest", "false");
    }

    private void trustTheSecondRealm() {
        var client = JSON.createObjectNode().put("clientId", rich.url()).put("protocol", "saml");
        client.put("name", "Sportello").put("enabled", true);
        client.putArray("redirectUris").add(rich.url() + "/broker/*");
        client.putObject("attributes")
                .put("saml_name_id_format", "email")
                .put("saml_force_name_id_format", "true")
                .put("saml.force.post.binding", "true")
                .put("saml.authnstatement", "true")
                .put("saml.server.signature", "false")
                .put("saml.assertion.signature", "false")
                .put("saml.client.signature", "false");
        plain.admin().post("/" + plain.name() + "/clients", client);
    }

    private void registerByRoute() {
        var flow = FlowBuilder.empty(rich, "by route").step("by route", "cittadino-route");
        var ends = Map.of("non-resident", "review", "organisation", "register-match");
        ends.forEach((route, end) -> {
            flow.conditional(route)
                    .step(route, "cittadino-condition-route", Map.of("routes", route))
                    .form(route, route + " form");
            List.of("person", "residence", "contacts", "password", "begin")
                    .forEach(section -> flow.step(route + " form", "cittadino-" + section));
            flow.step(route, "cittadino-email-code");
            if (end.equals("review")) {
                flow.step(route, "cittadino-scan");
            }
            flow.step(route, "cittadino-" + end);
        });
        flow.register();
    }

    private void offerAllActions() {
        for (var action :
                new String[] {"TERMS_AND_CONDITIONS", "UPDATE_EMAIL", "delete_account", "webauthn-register"}) {
            var path = at("authentication/required-actions/" + action);
            rich.admin().put(path, ((ObjectNode) rich.admin().get(path)).put("enabled", true));
        }
    }

    /** And for nothing more, whatever else somebody has. */
    private void asksForNameAndPassword(String clientId) {
        var client = rich.admin().get(at("clients?clientId=" + clientId)).get(0);
        ((ObjectNode) client).putObject("authenticationFlowBindingOverrides").put("browser", "gallery-plain");
        rich.admin().put(at("clients/" + client.path("id").asText()), client);
    }

    private void letWhoForgotChooseTheDevice() {
        var reset = StreamSupport.stream(
                        rich.admin()
                                .get(at("authentication/flows/reset%20credentials/executions"))
                                .spliterator(),
                        false)
                .filter(step -> step.path("providerId").asText().equals("reset-otp"))
                .findFirst()
                .orElseThrow();
        var setting = JSON.createObjectNode().put("alias", "one device");
        setting.putObject("config").put("action_on_otp_reset_flag", "Remove one");
        rich.admin().post(at("authentication/executions/" + reset.path("id").asText() + "/config"), setting);
    }

    private String at(String path) {
        return "/" + rich.name() + "/" + path;
    }

    /** Two associations, of which this person speaks for both. */
    void joinAssociations(String email) {
        var person = rich.accounts(email).get(0).path("id");
        for (var name : new String[] {"Pro Loco", "Polisportiva"}) {
            var alias = name.replace(" ", "") + email.hashCode();
            var association = JSON.createObjectNode()
                    .put("name", name + " " + email.hashCode())
                    .put("alias", alias);
            association.putArray("domains").addObject().put("name", alias.toLowerCase(Locale.ROOT) + ".example");
            rich.admin().post(at("organizations"), association);
            var id = rich.admin()
                    .get(at("organizations?search=" + alias))
                    .get(0)
                    .path("id")
                    .asText();
            rich.admin().post(at("organizations/" + id + "/members"), person);
        }
    }

    /** The account already belongs to somebody else's identity. */
    void link(String email, String provider) {
        var identity =
                JSON.createObjectNode().put("userId", "ada@altrove.example").put("userName", "ada@altrove.example");
        rich.admin().post(at("users/" + idOf(email) + "/federated-identity/" + provider), identity);
    }

    void askByMail(String email, String... actions) {
        var wanted = JSON.createArrayNode();
        Stream.of(actions).forEach(wanted::add);
        rich.admin().put(at("users/" + idOf(email) + "/execute-actions-email"), wanted);
    }

    JsonNode keysOf(String email) {
        return rich.admin().get(at("users/" + idOf(email) + "/credentials"));
    }

    String idOf(String email) {
        return rich.accounts(email).get(0).path("id").asText();
    }

    void remove() {
        rich.remove();
    }
}
