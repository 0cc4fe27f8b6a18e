// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.text.Normalizer;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.Test;

/** Some systems write an è as one character and some as two. */
@KeycloakIT
final class ComposedPasswordIT {
    private static final String COMPOSED = "Perch\u00e9 il caff\u00e8 2026";

    @Test
    void aPasswordChosenInTwoPiecesOpensWhenTypedInOne(TestRealm realm, Mailbox mailbox, Browsers browsers) {
        realm.change(JsonNodeFactory.instance.objectNode().put("passwordPolicy", "cittadino-length(8-30)"));
        var inPieces = Citizens.bornInItaly().withPassword(Normalizer.normalize(COMPOSED, Normalizer.Form.NFD));
        RegistrationPage.open(browsers.page(true), realm)
                .fill(inPieces)
                .sendAndReceiveCode()
                .confirm(mailbox.only(inPieces.email()).code());
        assertTrue(realm.isPassword(inPieces.email(), COMPOSED));
        LoginPage.open(browsers.page(false), realm).enter(inPieces.withPassword(COMPOSED));
        LoginPage.open(browsers.page(true), realm).enter(inPieces);
    }
}
