// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Puts a registration flow together by the admin API, step by step, as an administrator does in the console. */
public final class FlowBuilder {
    private final TestRealm realm;
    private final String flow;

    private FlowBuilder(TestRealm realm, String flow) {
        this.realm = realm;
        this.flow = flow;
    }

    /** A new flow without steps. */
    public static FlowBuilder empty(TestRealm realm, String alias) {
        var flow = AdminApi.JSON.createObjectNode().put("alias", alias).put("providerId", "basic-flow");
        realm.admin().post(path(realm, "flows"), flow.put("topLevel", true).put("builtIn", false));
        return new FlowBuilder(realm, alias);
    }

    /** A required step at the end of the flow or of a part of it. */
    public FlowBuilder step(String part, String provider) {
        var step = AdminApi.JSON.createObjectNode().put("provider", provider);
        realm.admin().post(path(realm, "flows/" + encoded(part) + "/executions/execution"), step);
        return require("providerId", provider, "REQUIRED");
    }

    /** The same with settings. */
    public FlowBuilder step(String part, String provider, Map<String, String> settings) {
        step(part, provider);
        var config = AdminApi.JSON.createObjectNode().put("alias", part + " " + provider);
        config.set("config", AdminApi.JSON.valueToTree(settings));
        realm.admin()
                .post(
                        path(
                                realm,
                                "executions/"
                                        + last("providerId", provider)
                                                .path("id")
                                                .asText() + "/config"),
                        config);
        return this;
    }

    /** A part that only some go through. */
    public FlowBuilder conditional(String alias) {
        return part(flow, alias, "basic-flow").require("displayName", alias, "CONDITIONAL");
    }

    /** A form within a part. */
    public FlowBuilder form(String part, String alias) {
        return part(part, alias, "form-flow").require("displayName", alias, "REQUIRED");
    }

    private FlowBuilder part(String parent, String alias, String type) {
        var part = AdminApi.JSON
                .createObjectNode()
                .put("alias", alias)
                .put("type", type)
                .put("provider", "registration-page-form")
                .put("description", "");
        realm.admin().post(path(realm, "flows/" + encoded(parent) + "/executions/flow"), part);
        return this;
    }

    /** Makes it the registration of the realm. */
    public void register() {
        realm.change(AdminApi.JSON.createObjectNode().put("registrationFlow", flow));
    }

    private FlowBuilder require(String field, String value, String requirement) {
        var step = (ObjectNode) last(field, value);
        realm.admin().put(path(realm, "flows/" + encoded(flow) + "/executions"), step.put("requirement", requirement));
        return this;
    }

    /** The step that was added last among those that look like this. */
    private JsonNode last(String field, String value) {
        JsonNode found = AdminApi.JSON.createObjectNode();
        for (var step : realm.admin().get(path(realm, "flows/" + encoded(flow) + "/executions"))) {
            if (step.path(field).asText().equals(value)) {
                found = step;
            }
        }
        return found;
    }

    private static String path(TestRealm realm, String rest) {
        return "/" + realm.name() + "/authentication/" + rest;
    }

    private static String encoded(String alias) {
        return URLEncoder.encode(alias, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
