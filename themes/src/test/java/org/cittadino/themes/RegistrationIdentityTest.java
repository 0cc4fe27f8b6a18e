// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The parts of the registration that are no fields of the user profile. */
class RegistrationIdentityTest {
    static final List<String> LANGUAGES = ThemeFiles.LANGUAGES;

    private static Drawing register(String language) {
        var realm = new HashMap<>(StubPages.REALM);
        realm.put("registrationEmailAsUsername", false);
        return StubPages.in(language, "register")
                .with("realm", realm)
                .with("cittadinoAccount", true)
                .with("cittadinoSuggestions", List.of("m.rossi", "mario.rossi"))
                .with(
                        "cittadinoDocuments",
                        Stream.of("identity-card", "driving-licence", "passport", "residence-permit", "health-card")
                                .map(id -> Map.of("id", id, "input", inputOf(id), "examples", List.of("AA1234567")))
                                .toList());
    }

    private static String inputOf(String id) {
        return id.equals("identity-card") ? "documentPaperLetters" : "document-" + id;
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyTextIsThereInThatLanguage(String language) {
        var drawing = register(language);
        var page = drawing.page("register.ftl");

        assertEquals(
                List.of(),
                drawing.missing().stream()
                        .filter(key -> key.matches("(document|account|credentials).*"))
                        .toList());
        assertTrue(page.select("#documentPaperLetters").attr("data-missing").endsWith("."));
    }

    @Test
    void eachBoxHasALabelAndNoWordSaysThatItIsRequired() {
        var page = register("it").page("register.ftl");

        for (var box : page.select("#section-document input[type=text]")) {
            assertFalse(page.select("label[for=" + box.id() + "]").isEmpty(), box.id());
            assertFalse(box.hasAttr("aria-required"), box.id());
        }
    }

    @Test
    void thePaperCardIsChosenAtFirst() {
        var chosen = register("it").page("register.ftl").select("[name=documentCardType][checked]");

        assertEquals(List.of("PAPER_CARD"), chosen.eachAttr("value"));
    }

    @Test
    void aMistakeInTheElectronicCardShowsItsBox() {
        var page =
                register("it").withError("documentCie", "Esempio: CA00000AA.").page("register.ftl");

        assertEquals(
                List.of("CIE"), page.select("[name=documentCardType][checked]").eachAttr("value"));
        assertEquals(List.of("#documentCie"), page.select("[role=alert] a").eachAttr("href"));
    }

    @Test
    void freeUserNamesArePlainTextThatBelongsToTheField() {
        var page = register("it").page("register.ftl");

        assertEquals(
                List.of("m.rossi", "mario.rossi"), page.select("[data-fills]").eachText());
        assertTrue(page.select("#username").attr("aria-describedby").contains("username-free"));
    }

    @Test
    void attributesThatAreNotAskedForAreNotShown() {
        var page = register("it")
                .with("cittadinoHidden", List.of("gender", "email"))
                .page("register.ftl");

        assertEquals(0, page.select("#gender, #email, #emailConfirm").size());
        assertEquals(1, page.select("#lastName").size());
    }
}
