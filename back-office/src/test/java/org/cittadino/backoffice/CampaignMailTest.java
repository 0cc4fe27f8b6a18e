// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.stream.Stream;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.Recipient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.RealmModel;

/** The mail of a campaign, as it is ordered. */
class CampaignMailTest {
    private static final String HERE = "https://town.example/realms/town";

    private final RealmModel realm = mock(RealmModel.class);

    @ParameterizedTest
    @CsvSource({"de, de", "it, it", "pl, it", "'', it"})
    void itSpeaksTheReadersLanguageIfTheRealmDoes(String wanted, String language) {
        assertEquals(language, write(wanted, "it").locale());
    }

    @Test
    void aRealmThatNamesNoLanguageSpeaksItalian() {
        assertEquals("it", write("", null).locale());
    }

    @Test
    void itLeadsToTheAccountAndOutOfTheCampaigns() {
        var mail = write("de", "it");

        assertEquals(HERE + "/account/", mail.texts().get("link"));
        assertEquals(
                HERE + "/cittadino-campaign/leave/mail-1?kc_locale=de",
                mail.texts().get("leave"));
        assertEquals("mail-1", mail.ownerId());
        assertEquals("m@example.org", mail.recipient());
    }

    @Test
    void itSaysNothingOfTheAccount() {
        assertFalse(write("it", "it").texts().toString().contains("rossi"));
    }

    private OutboxMessage write(String locale, @Nullable String usual) {
        when(realm.getSupportedLocalesStream()).thenAnswer(asked -> Stream.of("it", "de"));
        when(realm.getDefaultLocale()).thenReturn(usual);
        return new CampaignMail(realm)
                .write("mail-1", new Recipient("u1", "m.rossi1", "m@example.org", locale, false), HERE);
    }
}
