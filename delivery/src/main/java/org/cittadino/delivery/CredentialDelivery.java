// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.person.Address;
import org.cittadino.store.CodeOrder;
import org.cittadino.store.FirstAccess;
import org.cittadino.store.InitialSecrets;
import org.cittadino.store.LetterContent;
import org.cittadino.store.Letters;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** How somebody learns user name and first secret. All in the transaction of the caller. */
public final class CredentialDelivery {
    private CredentialDelivery() {}

    /**
     * A letter joins the queue; its secret is made when its batch is gathered.
     *
     * @return false if letters to this account are at their limit (24 h apart, 4 in 30 days)
     */
    public static boolean byLetter(KeycloakSession own, UserModel citizen, Address address) {
        return Letters.order(
                own,
                new LetterContent(
                        citizen.getId(),
                        name(citizen),
                        address,
                        citizen.getUsername(),
                        language(own, citizen).toLanguageTag(),
                        null));
    }

    /**
     * A letter with a code for the strong credential joins the queue.
     *
     * @param address the one the register has, never a typed one
     * @param fiscalNumber the one the register was asked about
     * @return false if letters to this account are at their limit, or one with a first secret waits
     */
    public static boolean upgradeByLetter(
            KeycloakSession own, UserModel citizen, Address address, String fiscalNumber) {
        return Letters.order(
                own,
                LetterContent.withUpgradeCode(
                        citizen.getId(),
                        name(citizen),
                        address,
                        citizen.getUsername(),
                        language(own, citizen).toLanguageTag(),
                        fiscalNumber));
    }

    /**
     * A mail with user name and a secret made when the mail leaves.
     *
     * @param citizen has an address
     */
    public static void byMail(KeycloakSession own, UserModel citizen) {
        var texts = Map.of(
                "userName",
                citizen.getUsername(),
                "days",
                Long.toString(CodePolicy.INITIAL_SECRET.life().toDays()),
                "link",
                AccountPage.of(own).toString());
        mail(own, citizen, "cittadinoInitialSecret", texts, InitialSecrets.order());
    }

    /**
     * A mail with the user name and a link; the page behind it sends a code by text message to who asks for it there.
     *
     * @param citizen has an address, and a number that text messages reach
     */
    public static void byMailThenSms(KeycloakSession own, UserModel citizen) {
        var texts = Map.of(
                "userName",
                citizen.getUsername(),
                "days",
                Long.toString(CodePolicy.FIRST_ACCESS.life().toDays()),
                "link",
                FirstAccessPage.of(own, citizen));
        mail(own, citizen, "cittadinoFirstAccess", texts, FirstAccess.link());
    }

    private static void mail(
            KeycloakSession own, UserModel citizen, String template, Map<String, String> texts, CodeOrder code) {
        var address = citizen.getEmail();
        if (address == null || address.isBlank()) {
            throw new IllegalArgumentException("the account has no e-mail address");
        }
        var locale = language(own, citizen).toLanguageTag();
        new Outbox(own)
                .queue(
                        new OutboxMessage(
                                citizen.getId(), EmailChannelFactory.ID, address, locale, template, texts, code),
                        Duration.ZERO);
    }

    /** As one writes it on an envelope; who has neither is called by the user name. */
    private static String name(UserModel citizen) {
        var name = Stream.of(citizen.getFirstName(), citizen.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? citizen.getUsername() : name;
    }

    /** The citizen's own if it is known: the pages may be those of an official who reads another one. */
    private static Locale language(KeycloakSession own, UserModel citizen) {
        var chosen = citizen.getFirstAttribute(UserModel.LOCALE);
        return chosen == null || chosen.isBlank()
                ? own.getContext().resolveLocale(citizen)
                : Locale.forLanguageTag(chosen);
    }
}
