// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail says when the server hands over less, more or something else than usual. */
class MailSentencesTest {
    @Test
    void anActionWithoutNameIsLeftOut() {
        var one = text("it", "executeActions", "requiredActions", List.of("UPDATE_PASSWORD", "x-unknown"));
        var none = text("it", "executeActions", "requiredActions", List.of("x-unknown"));

        assertTrue(one.contains("- Scegli una nuova password"), one);
        assertFalse((one + none).contains("unknown"), one + none);
        assertFalse(none.contains("Ecco che cosa devi fare"), none);
    }

    @Test
    void aWayOfLoggingInWithoutNameIsLeftOut() {
        var known = text("it", "event-update_credential", "event", new MailSample.Event("webauthn-passwordless"));
        var unknown = text("it", "event-update_credential", "event", new MailSample.Event("x-unknown"));

        assertTrue(known.contains("- Quale: passkey"), known);
        assertFalse(unknown.contains("Quale") || unknown.contains("unknown"), unknown);
    }

    /** 3 January, five past eleven in the evening by the world's clock, is already the fourth in Italy. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it|4 gennaio 2026, ore 00:05",
                "en|4 January 2026, 00:05",
                "de|4. Januar 2026, 00:05 Uhr",
                "fr|4 janvier 2026, 00:05",
                "sl|4. januar 2026 ob 00:05"
            })
    void timesAreItalianAndInWords(String language, String when) {
        var said = text(language, "event-login_error", "event", new MailSample.Event("password"));

        assertTrue(said.contains(when), said);
    }

    @Test
    void anEventWithoutAddressSaysOnlyWhen() {
        var said = text("it", "event-login_error", "event", Map.of("date", new MailSample.Event("otp").getDate()));

        assertTrue(said.contains("Quando: 4 gennaio"), said);
        assertFalse(said.contains("indirizzo IP"), said);
    }

    @Test
    void wordsOfTheAdministratorStayText() {
        var mail = drawing("it", "workflow-notification")
                .with("messageKey", "customMessage")
                .with("customMessage", "Gentile <a href=x>Maria</a>,\n\ntorna a trovarci.");
        var page = Jsoup.parse(mail.draw("html/workflow-notification.ftl"));

        assertEquals(0, page.select("a").size());
        assertEquals(
                List.of("Gentile <a href=x>Maria</a>,", "torna a trovarci."),
                page.select(".sheet p").eachText());
        assertTrue(mail.draw("text/workflow-notification.ftl").startsWith("Gentile <a href=x>Maria</a>,\n\ntorna"));
    }

    @Test
    void onlyAReasonTheAdministratorGaveIsPrinted() {
        assertTrue(text("it", "workflow-notification", "reason", "trasloco").contains("Motivo: trasloco"));
        assertFalse(text("it", "workflow-notification", "reason", "inactivity").contains("Motivo"));
    }

    @ParameterizedTest
    @CsvSource({
        "it,0,disattivato presto.",
        "it,1,disattivato tra un giorno.",
        "it,7,disattivato tra 7 giorni.",
        "de,1,wird in einem Tag deaktiviert.",
        "fr,0,désactivé bientôt.",
        "sl,1,bo čez en dan onemogočen.",
        "sl,2,bo čez 2 dneva onemogočen.",
        "sl,5,bo čez 5 dni onemogočen.",
        "sl,102,bo čez 102 dneva onemogočen."
    })
    void daysAreCountedAsOneSpeaks(String language, int days, String said) {
        var mail = drawing(language, "workflow-notification")
                .with("messageKey", "accountDisableNotificationBody")
                .with("daysRemaining", days);

        var text = mail.draw("text/workflow-notification.ftl");
        assertTrue(text.contains(said), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html/cittadinoInitialSecret.ftl", "text/cittadinoInitialSecret.ftl"})
    void theFirstSecretStandsInTwoGroupsAndNotWhereAMailProgramPeeks(String part) {
        var mail = drawing("it", "cittadinoInitialSecret");
        var drawn = mail.draw(part);

        assertTrue(drawn.contains("K7QF2-M9XWB"), drawn);
        assertTrue(drawn.contains("Il tuo nome utente: m.rossi1234"), drawn);
        assertFalse(mail.text("cittadinoInitialSecretSubject").contains("{"));
        assertFalse(Jsoup.parse(drawn).select("body > div").text().contains("K7QF2"));
    }

    @ParameterizedTest
    @CsvSource({"it,60,1 ora.", "it,720,12 ore.", "sl,60,1 uro.", "sl,120,2 uri.", "sl,180,3 ure.", "sl,720,12 ur."})
    void theLifeOfALinkIsSaidInWords(String language, int minutes, String life) {
        var text = text(language, "password-reset", "linkExpiration", minutes);

        assertTrue(text.contains(life), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html/email-test.ftl", "text/email-test.ftl"})
    void aTownWithoutContactPromisesNone(String part) {
        var mail = drawing("it", "email-test").withText("footerContactEmail", "");

        assertFalse(mail.draw(part).contains("Per assistenza"));
        assertTrue(mail.withText("footerContactPhone", "055 1").draw(part).contains("Per assistenza: 055 1"));
    }

    private static String text(String language, String template, String name, Object value) {
        return drawing(language, template).with(name, value).draw("text/" + template + ".ftl");
    }

    private static MailDrawing drawing(String language, String template) {
        return new MailDrawing(
                language,
                MailSample.all()
                        .filter(mail -> mail.template().equals(template))
                        .findFirst()
                        .orElseThrow());
    }
}
