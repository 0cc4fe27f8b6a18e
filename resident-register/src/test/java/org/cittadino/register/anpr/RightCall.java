// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A call to C030 that is right in every part, made without the code under test, so that one part can be spoilt. */
final class RightCall {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERVICE_AUDIENCE =
            "https://stub.example/govway/rest/in/MinInternoPortaANPR/C030-servizioAccertamentoIdUnicoNazionale/v1";

    private final Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
    private final PrivateKey key = StubKeys.MADE.town.getPrivate();
    private String foreign = "";
    private String grantedTo = "C030";

    RightCall(String operation) {
        for (var token : List.of("evidence", "assertion", "signature")) {
            parts.put(token + " header", part("alg", "RS256", "typ", "JWT", "kid", StubDesk.KID));
        }
        parts.put("evidence", token(SERVICE_AUDIENCE));
        part("evidence").putAll(part("purposeId", "purpose-of-C030", "dnonce", "1234567890123", "userID", "portale"));
        part("evidence").putAll(part("userLocation", "c_g393", "LoA", "LoA2"));
        parts.put("assertion", token("auth.stub.example/client-assertion"));
        part("assertion").putAll(part("sub", StubDesk.CLIENT, "purposeId", "purpose-of-C030"));
        parts.put("signature", token(SERVICE_AUDIENCE));
        part("signature").put("sub", StubDesk.CLIENT);
        parts.put("form", part("grant_type", "client_credentials", "client_id", StubDesk.CLIENT));
        part("form").put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        parts.put("body", part("idOperazioneClient", operation));
        part("body").put("criteriRicerca", Map.of("codiceFiscale", "RSSMRA75C22H501I"));
        part("body")
                .put(
                        "datiRichiesta",
                        Map.of("dataRiferimentoRichiesta", "2026-11-22", "motivoRichiesta", "1", "casoUso", "C030"));
        parts.put("http", part("content-type", "application/json"));
    }

    private static Map<String, Object> token(String audience) {
        var now = System.currentTimeMillis() / 1000;
        var token = part("iss", StubDesk.CLIENT, "aud", audience);
        token.putAll(Map.of(
                "iat", now - 5, "exp", now + 300, "jti", UUID.randomUUID().toString()));
        return token;
    }

    private static Map<String, Object> part(String... pairs) {
        var part = new LinkedHashMap<String, Object>();
        for (var place = 0; place < pairs.length; place += 2) {
            part.put(pairs[place], pairs[place + 1]);
        }
        return part;
    }

    Map<String, Object> part(String name) {
        return parts.computeIfAbsent(name, none -> new LinkedHashMap<>());
    }

    /** Spoils one field: {@code -} takes it away, {@code +60 s} and {@code -60 s} are moments from now. */
    RightCall with(String part, String field, String value) {
        if (field.equals("key")) {
            foreign = part;
        } else if (part.equals("voucher")) {
            grantedTo = value;
        } else if (value.equals("-")) {
            part(part).remove(field);
        } else if (value.matches("[+-][0-9]+ s")) {
            part(part).put(field, System.currentTimeMillis() / 1000 + Long.parseLong(value.replace(" s", "")));
        } else {
            part(part).put(field, value.startsWith("{") || value.startsWith("[") ? json(value) : value);
        }
        return this;
    }

    /** What the stub says to it: the status, and of a refusal the reason. */
    String sentTo(StubGateway stub) throws GeneralSecurityException {
        var evidence = signed("evidence");
        part("assertion").putIfAbsent("digest", Map.of("alg", "SHA256", "value", hex(evidence)));
        if (!grantedTo.equals("C030")) {
            part("assertion").put("purposeId", "purpose-of-" + grantedTo);
        }
        part("form").putIfAbsent("client_assertion", signed("assertion"));
        var form = new LinkedHashMap<String, String>();
        part("form").forEach((name, value) -> form.put(name, value.toString()));
        var answer = stub.token(form);
        if (answer.status() != 200) {
            return said(answer);
        }
        var body = bytes(part("body"));
        var digest = "SHA-256=" + Base64.getEncoder().encodeToString(sha256(body));
        part("signature")
                .putIfAbsent(
                        "signed_headers",
                        List.of(Map.of("digest", digest), Map.of("content-type", "application/json")));
        part("http").putIfAbsent("authorization", "Bearer " + answer.text().replaceAll(".*(voucher[^\"]*).*", "$1"));
        part("http").putIfAbsent("agid-jwt-trackingevidence", evidence);
        part("http").putIfAbsent("agid-jwt-signature", signed("signature"));
        part("http").putIfAbsent("digest", digest);
        return again(stub, body);
    }

    /** Sends the same once more, as somebody would who has listened. */
    String again(StubGateway stub) {
        return again(stub, bytes(part("body")));
    }

    private String again(StubGateway stub, byte[] body) {
        var headers = new LinkedHashMap<String, String>();
        part("http").forEach((name, value) -> headers.put(name, value.toString()));
        return said(stub.ask("C030", headers, body));
    }

    private static String said(StubAnswer answer) {
        return answer.status() == 200
                ? "200"
                : answer.status() + " " + answer.text().replaceAll(".*\"detail\":\"([^\"]*)\".*", "$1");
    }

    private String signed(String token) throws GeneralSecurityException {
        var signing = foreign.equals(token) ? StubKeys.rsa(2048).getPrivate() : key;
        return Jws.sign(part(token + " header"), part(token), signing);
    }

    private static Object json(String text) {
        try {
            return JSON.readValue(text.replace('\'', '"'), Object.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static byte[] bytes(Map<String, Object> values) {
        try {
            return JSON.writeValueAsBytes(values);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static String hex(String text) throws GeneralSecurityException {
        return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
