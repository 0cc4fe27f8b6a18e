// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a town chooses of its look, on pages and in mails. */
class TownLookTest {
    private static final String LOGO = "data:image/png;base64,iVBORw0KGgo=";

    private final Map<String, String> attributes = new HashMap<>();
    private final Drawing drawing = StubPages.in("it", "login");

    @ParameterizedTest
    @CsvSource({
        "townPalette, '', blu",
        "townPalette, verde, verde",
        "verde, '', verde",
        "verde, bordeaux, verde",
        "rosa, bordeaux, bordeaux",
        "' viola ', blu, viola",
    })
    void aTextOfTheRealmIsStrongerThanItsAttribute(String text, String attribute, String palette) {
        attributes.put("cittadino.palette", attribute);

        assertEquals(palette, draw("townPalette", text).select("html").attr("data-palette"));
    }

    @Test
    void theLogoIsAPicture() {
        assertEquals(LOGO, draw("townLogo", LOGO).select("img.cit-logo").attr("src"));
        attributes.put("cittadino.logo", "data:image/svg+xml;base64,PHN2Zy8+");
        assertEquals(1, draw("townLogo", "townLogo").select("img.cit-logo").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/logo.png",
                "data:text/html;base64,PHN2Zy8+",
                "data:image/png,raw",
                "data:image/gif;base64,R0lGODlh",
                "data:image/png;base64,\" onerror=\"x",
                "javascript:alert(1)",
            })
    void anythingElseIsNoLogo(String text) {
        var page = draw("townLogo", text);

        assertEquals(0, page.select("header img").size());
        assertEquals(1, page.select("header .cit-icon-pa").size());
    }

    @Test
    void aLogoThatIsTooHeavyIsLeftOut() {
        assertEquals(
                0,
                draw("townLogo", LOGO + "A".repeat(90_000)).select("header img").size());
    }

    @Test
    void onlySpidAndCieCarryTheirMark() {
        var page = drawing.with(
                        "social",
                        Map.of(
                                "providers",
                                List.of(
                                        StubPages.provider("spid", "saml", "X"),
                                        StubPages.provider("cie", "oidc", "X"),
                                        StubPages.provider("eidas", "saml", "eIDAS"))))
                .page("login.ftl");

        assertEquals(
                2, page.select(".cit-spid > .cit-mark, .cit-cie > .cit-mark").size());
        assertEquals(2, page.select(".cit-mark").size());
        assertEquals(1, page.select(".cit-provider > .cit-icon-user").size());
    }

    @Test
    void aDeclarationOfAccessibilityIsLinked() {
        var page = draw("footerAccessibilityUrl", "https://form.agid.gov.it/view/x");

        assertEquals(
                "https://form.agid.gov.it/view/x",
                page.select("footer [data-element=accessibility-link]").attr("href"));
        assertEquals(0, page.select("footer a[href^=mailto:]").size());
    }

    @ParameterizedTest
    @CsvSource({"footerAccessibilityMail, rtd@comune.example", "footerContactEmail, urp@comune.example"})
    void withoutADeclarationWhoMeetsABarrierCanSaySo(String key, String address) {
        var links = draw(key, address).select("footer li a[href^=mailto:]").eachAttr("href");

        assertEquals(1, links.size());
        assertTrue(links.get(0).startsWith("mailto:" + address + "?subject=Segnala%20un"), links.get(0));
    }

    @Test
    void withoutAnythingTheFooterSaysWhatTheLawGrants() {
        assertEquals(
                "Accessibilità: i tuoi diritti",
                draw("footerContactEmail", "").select("footer li a").text());
    }

    @ParameterizedTest
    @CsvSource({
        "townPalette, emailColor, #0066cc",
        "verde, emailColor, #006b3c",
        "bordeaux, emailColor, #8c1c3b",
        "viola, emailColor, #5b3a9e",
        "verde, #123456, #123456",
        "rosa, red, #0066cc",
    })
    void mailsFollowThePalette(String palette, String own, String color) {
        var mail = MailSample.all().findFirst().orElseThrow();
        var html = new MailDrawing("it", mail)
                .withText("townPalette", palette)
                .withText("emailColor", own)
                .draw("html/" + mail.template() + ".ftl");

        assertTrue(html.contains("<td class=\"head\" bgcolor=\"" + color + "\""), html);
    }

    private Document draw(String key, String text) {
        var realm = new HashMap<>(StubPages.REALM);
        realm.put("attributes", attributes);
        return drawing.with("realm", realm).withText(key, text).page("login.ftl");
    }
}
