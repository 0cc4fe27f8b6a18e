// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.register.ItalianDay;

/** Puts a question to one service of ANPR, signed as the gateway in front of it wants it. */
final class AnprGateway {
    private static final Duration SIGNATURE_LIFE = Duration.ofMinutes(2);
    private static final String JSON = "application/json";

    private final AnprSettings settings;
    private final Line line;
    private final Vouchers vouchers;
    private final OperationNumbers numbers = new OperationNumbers();

    AnprGateway(AnprSettings settings) {
        this.settings = settings;
        this.line = new Line(settings.trust(), settings.connecting());
        this.vouchers = new Vouchers(settings, line);
    }

    /**
     * The one person the service answers with; empty if it knows nobody.
     *
     * @param by {@code codiceFiscale} or {@code idANPR}
     */
    Optional<JsonNode> ask(AnprService service, String by, String value, Deadline deadline) throws NoClearAnswer {
        var voucher = vouchers.take(service, deadline);
        var reply = send(service, voucher, body(service, by, value), deadline);
        if (reply.status() == 401) {
            // ended before its time; a second refusal is no matter of vouchers
            vouchers.forget(service, voucher);
            reply = send(service, vouchers.take(service, deadline), body(service, by, value), deadline);
        }
        return switch (reply.status()) {
            case 200 -> Optional.of(AnprAnswer.person(service, reply.json()));
            case 404 -> AnprAnswer.nobody(service, reply.json());
            case 429 -> throw NoClearAnswer.away("the limit of " + service + " for today is reached");
            default -> throw NoClearAnswer.away(service + " answered with status " + reply.status());
        };
    }

    private Reply send(AnprService service, Voucher voucher, byte[] body, Deadline deadline) throws NoClearAnswer {
        var digest = Digests.ofBody(body);
        var request = HttpRequest.newBuilder(settings.host().endpoint(service))
                .header("Authorization", "Bearer " + voucher.token())
                .header("Agid-JWT-TrackingEvidence", voucher.evidence())
                .header("Agid-JWT-Signature", signature(service, digest))
                .header("Digest", digest)
                .header("Content-Type", JSON)
                .header("Accept", JSON)
                .POST(BodyPublishers.ofByteArray(body));
        return line.send(request, deadline);
    }

    private String signature(AnprService service, String digest) {
        return settings.signer()
                .sign(
                        settings.host().audience(service),
                        SIGNATURE_LIFE,
                        Map.of(
                                "sub",
                                settings.signer().clientId(),
                                "signed_headers",
                                List.of(Map.of("digest", digest), Map.of("content-type", JSON))));
    }

    private byte[] body(AnprService service, String by, String value) {
        var number = numbers.next();
        var body = new LinkedHashMap<String, Object>();
        body.put("idOperazioneClient", number);
        body.put("criteriRicerca", Map.of(by, value));
        if (service == AnprService.C008) {
            // unverified: whether the municipality alone is enough; the street is not ours to ask
            body.put(
                    "verifica",
                    Map.of(
                            "residenza",
                            Map.of("indirizzo", Map.of("comune", Map.of("codiceIstat", settings.municipality())))));
        }
        body.put(
                "datiRichiesta",
                Map.of(
                        "dataRiferimentoRichiesta", ItalianDay.today().toString(),
                        "motivoRichiesta", settings.asker().reason() + " " + number,
                        "casoUso", service.name()));
        return Json.bytes(body);
    }
}
