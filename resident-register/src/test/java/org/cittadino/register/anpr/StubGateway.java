// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import static org.cittadino.register.anpr.StubRefusal.unless;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The gateway in front of ANPR as the guide describes it: whatever is not right is answered with 400 and the reason.
 * Addresses and audiences are written out here and not taken from the code under test.
 */
final class StubGateway {
    static final String AUDIENCE = "https://stub.example/govway/rest/in/MinInternoPortaANPR/";
    static final Map<String, String> SERVICES = Map.of(
            "C030", "C030-servizioAccertamentoIdUnicoNazionale/v1",
            "C007", "C007-servizioVerificaDichEsistenzaVita/v1",
            "C008", "C008-servizioVerificaDichResidenza/v1",
            "C020", "C020-servizioAccertamentoResidenza/v1");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Operations that were let in, in order. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    final List<String> refusals = new CopyOnWriteArrayList<>();
    private final StubDesk desk;
    private final StubPeople people;
    private BigInteger lastOperation = BigInteger.ZERO;

    StubGateway(StubDesk desk, StubPeople people) {
        this.desk = desk;
        this.people = people;
    }

    StubAnswer token(Map<String, String> form) {
        try {
            return StubAnswer.json(
                    200,
                    "{\"access_token\":\"" + desk.voucher(form) + "\",\"token_type\":\"Bearer\",\"expires_in\":"
                            + desk.life() + "}");
        } catch (StubRefusal refused) {
            return refuse(refused);
        }
    }

    /** Answers a question to a service; names of headers in lower case. */
    synchronized StubAnswer ask(String service, Map<String, String> headers, byte[] body) {
        try {
            signed(service, headers, body);
            var question = question(service, body);
            asked.add(service);
            return people.answer(service, question);
        } catch (StubRefusal refused) {
            return refuse(refused);
        }
    }

    private StubAnswer refuse(StubRefusal refused) {
        refusals.add(refused.reason());
        return StubAnswer.problem(refused.status(), refused.reason());
    }

    private void signed(String service, Map<String, String> headers, byte[] body) throws StubRefusal {
        var bearer = headers.getOrDefault("authorization", "");
        unless(bearer.startsWith("Bearer "), "http: authorization");
        var grant = desk.grant(bearer.substring(7));
        unless(grant.service().equals(service), "voucher of another service");
        var audience = AUDIENCE + SERVICES.get(service);
        evidence(service, headers.getOrDefault("agid-jwt-trackingevidence", ""), grant, audience);

        var digest = "SHA-256=" + Base64.getEncoder().encodeToString(sha256(body));
        unless(digest.equals(headers.get("digest")), "http: digest");
        unless("application/json".equals(headers.get("content-type")), "http: content-type");
        unless(!headers.containsKey("content-encoding"), "http: content-encoding");
        var signature = desk.read("signature", headers.getOrDefault("agid-jwt-signature", ""), audience);
        unless(StubDesk.CLIENT.equals(StubDesk.text(signature, "sub")), "signature: sub");
        var signedHeaders = signature.claims().path("signed_headers");
        unless(
                signedHeaders.equals(JSON.valueToTree(
                        List.of(Map.of("digest", digest), Map.of("content-type", "application/json")))),
                "signature: signed_headers");
        desk.once("signature", signature);
    }

    private void evidence(String service, String compact, StubDesk.Grant grant, String audience) throws StubRefusal {
        var evidence = desk.read("evidence", compact, audience);
        unless(StubDesk.purpose(service).equals(StubDesk.text(evidence, "purposeId")), "evidence: purposeId");
        unless(StubDesk.text(evidence, "dnonce").matches("[0-9]{13}"), "evidence: dnonce");
        unless(!StubDesk.text(evidence, "userID").isBlank(), "evidence: userID");
        unless(!StubDesk.text(evidence, "userLocation").isBlank(), "evidence: userLocation");
        unless(StubDesk.text(evidence, "LoA").matches(".{1,20}"), "evidence: LoA");
        var digest = HexFormat.of().formatHex(sha256(compact.getBytes(StandardCharsets.US_ASCII)));
        unless(digest.equals(grant.evidenceDigest()), "evidence: not the one of the voucher");
    }

    private JsonNode question(String service, byte[] body) throws StubRefusal {
        var question = json(body);
        var operation = question.path("idOperazioneClient");
        unless(operation.isTextual() && operation.asText().matches("[0-9]{1,30}"), "body: idOperazioneClient");
        var number = new BigInteger(operation.asText());
        unless(number.compareTo(lastOperation) > 0, "body: idOperazioneClient does not increase");
        var criteria = question.path("criteriRicerca");
        var by = service.equals("C030") ? "codiceFiscale" : "idANPR";
        unless(criteria.size() == 1 && criteria.path(by).isTextual(), "body: criteriRicerca");
        var request = question.path("datiRichiesta");
        unless(service.equals(request.path("casoUso").asText()), "body: casoUso");
        unless(request.path("dataRiferimentoRichiesta").asText().matches("20\\d\\d-\\d\\d-\\d\\d"), "body: data");
        unless(!request.path("motivoRichiesta").asText().isBlank(), "body: motivoRichiesta");
        unless(service.equals("C008") == question.has("verifica"), "body: verifica");
        lastOperation = number;
        return question;
    }

    private static JsonNode json(byte[] body) throws StubRefusal {
        try {
            return JSON.readTree(body);
        } catch (IOException broken) {
            throw new StubRefusal("body: no JSON");
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
