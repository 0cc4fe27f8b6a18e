// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.cittadino.it.desk.Desk;
import org.cittadino.it.desk.DeskAnswer;
import org.cittadino.it.desk.Official;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Patience;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.people.AreaCitizens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets to the officials' desk, and what it says to others. */
@KeycloakIT
final class DeskApiIT {
    private static final String CASES = "/cases";

    private final TestRealm realm;
    private final Desk desk;

    DeskApiIT(TestRealm realm) {
        this.realm = realm;
        this.desk = Desk.open(realm);
    }

    @ParameterizedTest
    @CsvSource({
        "view,   /cases",
        "view,   /openapi.json",
        "issue,  /letters/summary",
        "issue,  /letters/batches",
        "import, /register/imports"
    })
    void whoHasTheRoleIsLetIn(String role, String path) {
        var answer = desk.official(name(), role).get(path);

        assertEquals(200, answer.status());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("application/json", answer.header("Content-Type").replaceAll(";.*", ""));
    }

    @ParameterizedTest
    @CsvSource({"decide, /cases", "view, /letters/summary", "issue, /register/imports", "export, /cases"})
    void oneRoleIsNotAnother(String role, String path) {
        assertRefused(403, "not-allowed", desk.official(name(), role).get(path));
    }

    @Test
    void rolesOfKeycloaksAdministrationAreWorthNothing() {
        var admin = desk.official(name()).give("realm-management", "realm-admin");

        assertRefused(403, "not-allowed", admin.get(CASES));
    }

    @Test
    void aTokenThatDoesNotNameTheRoleIsNotEnough() {
        assertRefused(
                403, "not-allowed", desk.without(name(), "roles").give("view").get(CASES));
    }

    @Test
    void aTokenForSomebodyElseIsNone() {
        assertRefused(401, "no-token", desk.without(name(), "aud").give("view").get(CASES));
    }

    @Test
    void aTokenIsGoodForItsTime() {
        var official = desk.without(name(), "time").give("view");
        official.token();

        Patience.until(
                "the token is over",
                Duration.ofSeconds(30),
                () -> official.get(CASES).status() == 401);
    }

    @Test
    void whoLosesTheRoleIsOutAtOnce() {
        var official = desk.official(name(), "view");
        assertEquals(200, official.get(CASES).status());

        official.dismiss();

        assertRefused(403, "not-allowed", official.get(CASES));
    }

    @Test
    void whoIsSwitchedOffIsOutAtOnce() {
        var official = desk.official(name(), "view");
        assertEquals(200, official.get(CASES).status());

        official.switchOff();

        assertRefused(401, "no-token", official.get(CASES));
    }

    @Test
    void aTokenOfAnotherRealmIsNone() {
        assertRefused(
                401, "no-token", with("Authorization", "Bearer " + realm.admin().token()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer x", "Bearer x y", "Basic YTpi", "DPoP x"})
    void whatIsNoTokenIsNone(String header) {
        var answer = with("Authorization", header);

        assertRefused(401, "no-token", answer);
        assertEquals("Bearer", answer.header("WWW-Authenticate"));
    }

    @Test
    void aCookieIsNotLookedAt() {
        var walker = AreaPage.walkIn(realm, AreaCitizens.settled(realm));

        assertEquals(401, walker.get(desk.url() + CASES).status());
    }

    @Test
    void noOtherSiteIsGreeted() {
        var official = desk.official(name(), "view");
        var answer = Official.send(HttpRequest.newBuilder(URI.create(desk.url() + CASES))
                .header("Origin", "https://elsewhere.example")
                .header("Authorization", "Bearer " + official.token()));
        var asked = Official.send(HttpRequest.newBuilder(URI.create(desk.url() + CASES))
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        for (var one : List.of(answer, asked)) {
            assertEquals("", one.header("Access-Control-Allow-Origin"));
            assertEquals("", one.header("Access-Control-Allow-Credentials"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/no-such-case,               404, not-found",
        "/cases?state=ASLEEP,               400, bad-request",
        "/cases?max=201,                    400, bad-request",
        "/cases?first=-1,                   400, bad-request",
        "/register/imports/no-such-import,  404, not-found",
        "/letters/batches/none/letters.pdf, 404, not-found"
    })
    void aWrongQuestionIsAProblemWithANumber(String path, int status, String problem) {
        var answer = desk.official(name(), "view", "issue", "import").get(path);

        assertRefused(status, problem, answer);
        assertFalse(
                answer.body().toString().contains("Exception"), answer.body().toString());
    }

    private static void assertRefused(int status, String problem, DeskAnswer answer) {
        assertEquals(status, answer.status(), answer.body().toString());
        assertEquals(problem, answer.problem());
        assertEquals("application/problem+json", answer.header("Content-Type").replaceAll(";.*", ""));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertTrue(answer.body().path("instance").asText().startsWith("urn:uuid:"));
    }

    private DeskAnswer with(String header, String value) {
        return Official.send(
                HttpRequest.newBuilder(URI.create(desk.url() + CASES)).header(header, value));
    }

    private static String name() {
        return "desk-" + UUID.randomUUID();
    }
}
