// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The server's gateway in the hands of one realm, with what that realm's vault knows. */
final class HttpGatewayProvider implements SmsGateway {
    private static final Pattern PLACE = Pattern.compile("\\{(id|vault\\.([A-Za-z0-9_.-]+))}");

    private final KeycloakSession session;
    private final Optional<HttpGateway> gateway;

    HttpGatewayProvider(KeycloakSession session, Optional<HttpGateway> gateway) {
        this.session = session;
        this.gateway = gateway;
    }

    @Override
    public boolean serves(RealmModel realm) {
        return gateway.map(known -> known.settings().realms())
                .filter(realms -> realms.isEmpty() || realms.contains(realm.getName()))
                .isPresent();
    }

    @Override
    public SmsAnswer send(SmsMessage message) {
        return gateway.map(known -> known.send(message, headers(known, message)))
                .orElse(SmsAnswer.AWAY);
    }

    private Map<String, String> headers(HttpGateway known, SmsMessage message) {
        var headers = new LinkedHashMap<String, String>();
        known.settings().headers().forEach((name, value) -> headers.put(name, fill(value, message)));
        return headers;
    }

    private String fill(String value, SmsMessage message) {
        return PLACE.matcher(value).replaceAll(place -> {
            var entry = place.group(2);
            return Matcher.quoteReplacement(entry == null ? message.id() : ofTheVault(entry));
        });
    }

    private String ofTheVault(String entry) {
        try (var secret = session.vault().getStringSecret("${vault." + entry + "}")) {
            return secret.get().orElse("");
        }
    }

    @Override
    public void close() {}
}
