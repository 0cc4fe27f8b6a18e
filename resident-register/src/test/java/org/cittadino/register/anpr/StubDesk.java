// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import static org.cittadino.register.anpr.StubRefusal.unless;

import java.security.PublicKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** PDND as the guide describes it: gives vouchers to whoever signs right, each for one purpose and one evidence. */
final class StubDesk {
    static final String CLIENT = "c9b73ff4-0000-4580-911b-689514d350c2";
    static final String KID = "nIR_Avt40UtNCWZcZtt3";
    static final String AUDIENCE = "auth.stub.example/client-assertion";
    private static final String BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final int GREATEST_LIFE = 900;

    /** For which service a voucher is, and for which evidence. */
    record Grant(String service, String evidenceDigest, long until) {}

    final List<String> given = new CopyOnWriteArrayList<>();
    private final PublicKey key;
    private final Map<String, Grant> grants = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private long ahead;
    private int life = 600;

    StubDesk(PublicKey key) {
        this.key = key;
    }

    /** The purposes the town has been given, by service. */
    static String purpose(String service) {
        return "purpose-of-" + service;
    }

    synchronized String voucher(Map<String, String> form) throws StubRefusal {
        unless("client_credentials".equals(form.get("grant_type")), "form: grant_type");
        unless(BEARER.equals(form.get("client_assertion_type")), "form: client_assertion_type");
        unless(CLIENT.equals(form.get("client_id")), "form: client_id");
        var assertion = read("assertion", form.getOrDefault("client_assertion", ""), AUDIENCE);
        unless(CLIENT.equals(text(assertion, "sub")), "assertion: sub");
        var purpose = text(assertion, "purposeId");
        unless(purpose.startsWith(purpose("")), "assertion: purposeId");
        unless("SHA256".equals(assertion.claims().path("digest").path("alg").asText()), "assertion: digest alg");
        var digest = assertion.claims().path("digest").path("value").asText();
        unless(digest.matches("[0-9a-f]{64}"), "assertion: digest value");
        unless(used.add(text(assertion, "jti")), "assertion: jti used before");
        var service = purpose.substring(purpose("").length());
        var token = "voucher." + UUID.randomUUID();
        grants.put(token, new Grant(service, digest, now() + life));
        given.add(service);
        return token;
    }

    synchronized Grant grant(String voucher) throws StubRefusal {
        var grant = grants.get(voucher);
        if (grant == null || grant.until() <= now()) {
            throw new StubRefusal(401, "voucher");
        }
        return grant;
    }

    /** Reads a token and checks what every token has; whether its number was used before is asked by {@link #once}. */
    synchronized Jws read(String what, String compact, String audience) throws StubRefusal {
        Jws jws;
        try {
            jws = Jws.read(compact, key);
        } catch (StubRefusal notSigned) {
            throw new StubRefusal(what + ": " + notSigned.reason());
        }
        unless("RS256".equals(jws.header().path("alg").asText()), what + ": alg");
        unless("JWT".equals(jws.header().path("typ").asText()), what + ": typ");
        unless(KID.equals(jws.header().path("kid").asText()), what + ": kid");
        unless(CLIENT.equals(text(jws, "iss")), what + ": iss");
        unless(audience.equals(text(jws, "aud")), what + ": aud");
        var issued = jws.claims().path("iat");
        var ends = jws.claims().path("exp");
        unless(issued.isIntegralNumber() && issued.asLong() <= now(), what + ": iat");
        unless(
                ends.isIntegralNumber() && ends.asLong() > now() && ends.asLong() - issued.asLong() <= GREATEST_LIFE,
                what + ": exp");
        unless(!text(jws, "jti").isEmpty(), what + ": jti");
        return jws;
    }

    synchronized void once(String what, Jws jws) throws StubRefusal {
        unless(used.add(text(jws, "jti")), what + ": jti used before");
    }

    static String text(Jws jws, String claim) {
        var value = jws.claims().path(claim);
        return value.isTextual() ? value.asText() : "";
    }

    /** Vouchers end from now on after that many seconds. */
    synchronized void life(int seconds) {
        life = seconds;
    }

    synchronized int life() {
        return life;
    }

    /** Lets time pass on this side. */
    synchronized void advance(int seconds) {
        ahead += seconds;
    }

    synchronized void revokeAll() {
        grants.clear();
    }

    synchronized long now() {
        return System.currentTimeMillis() / 1000 + ahead;
    }
}
