// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands above the pages of the area: nothing personal stays in a browser, a proxy or another site. */
@KeycloakIT
@Tag("any-version")
final class AreaHeadersIT {
    private static final String ANYTHING = "text/html,*/*;q=0.8";

    private final TestRealm realm;
    private final Citizen citizen;

    AreaHeadersIT(TestRealm realm) {
        this.realm = realm;
        this.citizen = AreaCitizens.settled(realm);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET, '', 200",
        "HEAD, '', 200",
        "GET, block, 200",
        "GET, sessions/others, 200",
        "GET, data, 200",
        "HEAD, data, 200",
        "GET, ?kc_locale=de, 303",
        "GET, ?code=x&state=y, 303",
        "GET, ?kc_action_status=success, 303",
        "GET, nothing, 404",
        "GET, sessions, 404",
        "GET, block/now, 404",
        "PUT, block, 405",
        "DELETE, data, 405",
        "POST, block, 403",
        "POST, sessions, 403",
        "POST, sessions/others, 403"
    })
    void noAnswerToACitizenIsKept(String method, String path, int status) {
        var answer = walkerInside().answerTo(method, AreaPage.url(realm) + path, ANYTHING);
        assertEquals(status, answer.status());
        assertUnkept(answer);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET, '', 303",
        "GET, block, 303",
        "GET, sessions/others, 303",
        "GET, data, 303",
        "GET, ?error=access_denied, 403",
        "GET, ?state=again.x&code=y, 403",
        "GET, nothing, 404",
        "POST, block, 303",
        "POST, sessions, 303",
        "POST, sessions/others, 303"
    })
    void noAnswerToAStrangerIsKept(String method, String path, int status) {
        var answer = new Walker().answerTo(method, AreaPage.url(realm) + path, ANYTHING);
        assertEquals(status, answer.status());
        assertUnkept(answer);
    }

    @Test
    void theAnswerToAFormIsNotKept() {
        var blocked = AreaCitizens.settled(realm);
        var walker = AreaPage.walkIn(realm, blocked);
        AreaPage.walkIn(realm, blocked);
        var closed = walker.answerTo(walker.get(AreaPage.url(realm)).form("session"));
        assertEquals(303, closed.status());
        assertUnkept(closed);
        var others = walker.answerTo(
                walker.get(AreaPage.url(realm) + "sessions/others").form("token"));
        assertEquals(303, others.status());
        assertUnkept(others);
        var over = walker.answerTo(walker.get(AreaPage.url(realm) + "block").form("token"));
        assertEquals(200, over.status());
        assertUnkept(over);
    }

    @Test
    void pagesHaveTheSecurityHeadersOfTheLogin() {
        var login = new Walker().get(realm.loginUrl());
        var area = walkerInside().get(AreaPage.url(realm));
        for (var header : List.of("content-security-policy", "x-frame-options", "referrer-policy", "x-robots-tag")) {
            assertEquals(login.headers().allValues(header), area.headers().allValues(header), header);
            assertFalse(area.headers().allValues(header).isEmpty(), header);
        }
    }

    @Test
    void noOtherSiteMayReadAnything() {
        var answer = walkerInside().answerTo("GET", AreaPage.url(realm) + "data", ANYTHING);
        assertEquals(List.of(), answer.headers().allValues("access-control-allow-origin"));
    }

    private static void assertUnkept(WebPage answer) {
        assertEquals(List.of("no-store"), answer.headers().allValues("cache-control"));
        if (answer.status() != 303) {
            assertEquals(List.of("nosniff"), answer.headers().allValues("x-content-type-options"));
        }
    }

    private Walker walkerInside() {
        return AreaPage.walkIn(realm, citizen);
    }
}
