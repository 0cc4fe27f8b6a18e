// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keycloak.common.util.Time;

/** Fetches vouchers from PDND and keeps one for each service: the purpose is in them, and it is the service's own. */
final class Vouchers {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{1,16384}");
    private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Duration ASSERTION_LIFE = Duration.ofMinutes(2);
    /** A voucher must not end on its way. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final AnprSettings settings;
    private final Line line;
    private final SecureRandom random = new SecureRandom();
    private final Map<AnprService, Voucher> kept = new ConcurrentHashMap<>();

    Vouchers(AnprSettings settings, Line line) {
        this.settings = settings;
        this.line = line;
    }

    /** The one that is kept, or a new one. Two questions at once may each fetch one, which does no harm. */
    Voucher take(AnprService service, Deadline deadline) throws NoClearAnswer {
        var voucher = kept.get(service);
        if (voucher != null && Time.currentTimeMillis() < voucher.until()) {
            return voucher;
        }
        var fresh = fetch(service, deadline);
        kept.put(service, fresh);
        return fresh;
    }

    /** Forgets one that was not taken, unless somebody has put a new one in its place. */
    void forget(AnprService service, Voucher voucher) {
        kept.remove(service, voucher);
    }

    private Voucher fetch(AnprService service, Deadline deadline) throws NoClearAnswer {
        var evidence = evidence(service);
        var request = HttpRequest.newBuilder(settings.host().tokenUrl())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form(service, evidence)));
        var reply = line.send(request, deadline);
        if (reply.status() != 200) {
            throw NoClearAnswer.away("PDND gave no voucher for " + service + ": status " + reply.status());
        }
        var json = reply.json();
        var token = Json.text(json, "access_token");
        var seconds = Json.text(json, "expires_in");
        if (!Json.text(json, "token_type").equalsIgnoreCase("Bearer")
                || !TOKEN.matcher(token).matches()
                || !SECONDS.matcher(seconds).matches()) {
            throw NoClearAnswer.away("PDND gave something for " + service + " that is no voucher");
        }
        var life = Math.min(Long.parseLong(seconds), settings.voucherLife().toSeconds());
        return new Voucher(token, evidence, Time.currentTimeMillis() + (life - MARGIN.toSeconds()) * 1000);
    }

    private String evidence(AnprService service) {
        return settings.signer()
                .sign(
                        settings.host().audience(service),
                        settings.voucherLife().plusMinutes(1),
                        Map.of(
                                "purposeId", settings.purpose(service),
                                "dnonce", Long.toString(random.nextLong(1_000_000_000_000L, 10_000_000_000_000L)),
                                "userID", settings.asker().userId(),
                                "userLocation", settings.asker().userLocation(),
                                "LoA", settings.asker().loa()));
    }

    private String form(AnprService service, String evidence) {
        var clientId = settings.signer().clientId();
        var assertion = settings.signer()
                .sign(
                        settings.host().tokenAudience(),
                        ASSERTION_LIFE,
                        Map.of(
                                "sub", clientId,
                                "purposeId", settings.purpose(service),
                                "digest", Map.of("alg", "SHA256", "value", Digests.ofEvidence(evidence))));
        return Map.of(
                        "client_id",
                        clientId,
                        "client_assertion",
                        assertion,
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "grant_type",
                        "client_credentials")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
