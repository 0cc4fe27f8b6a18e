// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import org.cittadino.store.Assurance;
import org.cittadino.store.Cases;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.UserConsentManager;
import org.keycloak.util.JsonSerialization;

/** The citizen's own data as a file that programs can read (GDPR, article 20). No secret is in it, nor a hash of one. */
final class Download {
    private final KeycloakSession session;
    private final Visitor visitor;

    private Download(KeycloakSession session, Visitor visitor) {
        this.session = session;
        this.visitor = visitor;
    }

    static Response answer(KeycloakSession session, Visitor visitor) {
        return Response.ok(new Download(session, visitor).json().toPrettyString())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"account.json\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private ObjectNode json() {
        var file = JsonSerialization.mapper.createObjectNode();
        file.put("exportedAt", Instant.ofEpochMilli(Time.currentTimeMillis()).toString());
        account(file.putObject("account"));
        var attributes = file.putObject("attributes");
        new Profile(session, visitor.citizen())
                .readable()
                .forEach((name, values) -> values.forEach(attributes.withArrayProperty(name)::add));
        standing(file);
        credentials(file.putArray("credentials"));
        sessions(file.putArray("sessions"));
        consents(file.putArray("consents"));
        identities(file.putArray("linkedIdentities"));
        return file;
    }

    private void account(ObjectNode account) {
        var citizen = visitor.citizen();
        account.put("id", citizen.getId());
        account.put("username", citizen.getUsername());
        account.put("emailVerified", citizen.isEmailVerified());
        moment(account, "createdAt", citizen.getCreatedTimestamp());
    }

    private void standing(ObjectNode file) {
        var owner = visitor.citizen().getId();
        var assurance = new Assurance(session);
        var level = assurance.of(visitor.citizen());
        file.put("assuranceLevel", level.name().toLowerCase(Locale.ROOT));
        var proofs = file.putArray("evidence");
        for (var one : Standing.told(assurance.evidence(visitor.citizen()), level)) {
            var entry = proofs.addObject();
            entry.put("kind", one.kind().id());
            entry.put("collectedAt", one.collectedAt().toString());
            one.expiresAt().ifPresent(end -> entry.put("expiresAt", end.toString()));
        }
        var requests = file.putArray("requests");
        for (var one : new Cases(session).of(owner)) {
            var entry = requests.addObject();
            entry.put("reference", one.readableReference());
            entry.put("kind", one.kind().name().toLowerCase(Locale.ROOT));
            entry.put("state", one.state().name().toLowerCase(Locale.ROOT));
            entry.put("openedAt", one.openedAt().toString());
            entry.put("changedAt", one.changedAt().toString());
        }
    }

    /** Kinds and days; what is behind them stays here. */
    private void credentials(ArrayNode list) {
        visitor.citizen().credentialManager().getStoredCredentialsStream().forEach(credential -> {
            var entry = list.addObject();
            entry.put("type", credential.getType());
            entry.put("label", credential.getUserLabel());
            moment(entry, "createdAt", credential.getCreatedDate());
        });
    }

    private void sessions(ArrayNode list) {
        for (var open : new OpenSessions(session, visitor).list()) {
            var entry = list.addObject();
            open.browser().ifPresent(browser -> entry.put("browser", browser));
            open.system().ifPresent(system -> entry.put("system", system));
            entry.put("startedAt", open.begin().toString());
            entry.put("lastUsedAt", open.lastUse().toString());
            open.applications().forEach(entry.withArrayProperty("applications")::add);
        }
    }

    private void consents(ArrayNode list) {
        UserConsentManager.getConsentsStream(session, visitor.realm(), visitor.citizen())
                .forEach(consent -> {
                    var entry = list.addObject();
                    entry.put("application", consent.getClient().getClientId());
                    moment(entry, "grantedAt", consent.getCreatedDate());
                    moment(entry, "changedAt", consent.getLastUpdatedDate());
                    consent.getGrantedClientScopes().stream()
                            .map(ClientScopeModel::getName)
                            .sorted()
                            .forEach(entry.withArrayProperty("scopes")::add);
                });
    }

    private void identities(ArrayNode list) {
        session.users()
                .getFederatedIdentitiesStream(visitor.realm(), visitor.citizen())
                .forEach(identity -> list.add(identity.getIdentityProvider()));
    }

    private static void moment(ObjectNode entry, String field, @Nullable Long millis) {
        if (millis != null) {
            entry.put(field, Instant.ofEpochMilli(millis).toString());
        }
    }
}
