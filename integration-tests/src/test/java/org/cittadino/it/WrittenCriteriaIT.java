// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Objects;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.passwords.Findings;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebPage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has no script reads what is asked before typing, in each of the five languages. */
@KeycloakIT
final class WrittenCriteriaIT {
    /** All that can be asked, ours and Keycloak's. */
    private static final String EVERYTHING = String.join(
            " and ",
            "cittadino-preset(istanze-online)",
            "cittadino-characteristics(4 of upper,lower=2,digit,special,repeat=2)",
            "cittadino-repetitions(1)",
            "cittadino-sequences(alphabet,digits,italian,us,length=4)",
            "cittadino-whitespace(anywhere)",
            "cittadino-personal-data(firstName,lastName,dateOfBirth,fiscalNumber,nickname)",
            "cittadino-dictionary(common)",
            "notUsername and notContainsUsername and notEmail",
            "passwordHistory(3) and passwordAge(30) and regexPattern(.*)");

    /** What two policies ask is said once; here the user name is the e-mail. */
    private static final List<String> CRITERIA = List.of(
            "min",
            "max",
            "allowed",
            "lower",
            "upper",
            "digit",
            "special",
            "notEqual",
            "someOf",
            "repeat",
            "sequences",
            "whitespace.anywhere",
            "personal",
            "dictionary",
            "notContains",
            "age",
            "history",
            "pattern");

    private final TestRealm realm;
    private final Mailbox mailbox;

    WrittenCriteriaIT(TestRealm realm, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        new OwnTables(database, realm).forgetLimits();
    }

    @BeforeEach
    void aRealmThatAsksForEverything() {
        realm.change(JsonNodeFactory.instance.objectNode().put("passwordPolicy", EVERYTHING));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void theRegistrationPageSaysWhatIsAsked(String language) {
        assertSaysAll(language, new Walker().get(realm.registrationUrl(language)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void thePageForANewPasswordSaysWhatIsAsked(String language) {
        var page = newPasswordPage();
        assertSaysAll(language, language.equals("it") ? page.page() : page.in(language));
    }

    private record Visit(Walker walker, WebPage page) {
        WebPage in(String language) {
            var link = page.document().selectFirst("a[href*='kc_locale=" + language + "']");
            return walker.get(Objects.requireNonNull(link, page::toString).absUrl("href"));
        }
    }

    private Visit newPasswordPage() {
        var citizen = Citizens.bornInItaly().withPassword("Lb7!nq4?Zx");
        var walker = new Walker();
        walker.becomeCitizen(realm, mailbox, citizen);
        var login = walker.get(realm.actionUrl("UPDATE_PASSWORD"));
        return new Visit(
                walker,
                walker.send(
                        login.form("username").with("username", citizen.email()).with("password", citizen.password())));
    }

    private static void assertSaysAll(String language, WebPage page) {
        var box = Objects.requireNonNull(page.document().selectFirst("[data-criteria]"), page::toString);
        assertFalse(page.body().contains("cittadinoPassword"), page::toString);
        assertFalse(page.text().contains("criterion"), page::toString);
        var lines = box.select("> ul > li").stream().map(Element::ownText).toList();
        assertEquals(CRITERIA, Findings.in(language).inOrder(lines), lines::toString);
    }
}
