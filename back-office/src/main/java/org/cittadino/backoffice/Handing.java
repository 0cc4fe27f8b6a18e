// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cittadino.domain.person.Address;
import org.cittadino.store.FirstAccess;
import org.cittadino.store.Registration;

/**
 * How a new account gets to its citizen.
 *
 * @param address where the letter goes; empty on other ways
 */
record Handing(Way way, Optional<Address> address) {
    /** Ways to the citizen. */
    enum Way {
        /** A password was chosen: the citizen only learns that the account is open. */
        CHOSEN,
        EMAIL,
        /** The user name by mail, and the code to choose a password with by text message. */
        SMS,
        LETTER;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the official wants, else what the route says. Whoever is in the register gets a letter there, since anybody
     * may have filled in the form; for others a mail where the address is proven, else a letter to the residence they
     * typed.
     *
     * @param registered where the register has somebody, for forms that ask for no residence
     * @param mobile whether text messages reach the number that was handed in
     */
    static Handing read(
            JsonBody word,
            Registration registration,
            Function<Registration, Optional<Address>> registered,
            Predicate<Registration> mobile) {
        var wanted = word.text("delivery", 10);
        if (!List.of("", "email", "sms", "letter").contains(wanted)) {
            throw Refused.of(Problem.BAD_REQUEST, "delivery is email, sms or letter");
        }
        if (!registration.content().password().isNone()) {
            return new Handing(Way.CHOSEN, Optional.empty());
        }
        if (wanted.equals("email")) {
            return byMail(registration);
        }
        var bySms = registration.emailProven() && mobile.test(registration);
        if (wanted.equals("sms") && !bySms) {
            throw Refused.of(Problem.NO_WAY_TO_DELIVER);
        }
        var routeSaysSo = wanted.isEmpty() && registration.content().remarks().contains(FirstAccess.REMARK);
        if (bySms && (wanted.equals("sms") || routeSaysSo)) {
            return new Handing(Way.SMS, Optional.empty());
        }
        var home = registered.apply(registration);
        if (home.isPresent()) {
            return new Handing(Way.LETTER, home);
        }
        return wanted.isEmpty() && registration.emailProven() ? byMail(registration) : byLetter(registration);
    }

    private static Handing byMail(Registration registration) {
        if (!registration.emailProven()) {
            throw Refused.of(Problem.NO_WAY_TO_DELIVER);
        }
        return new Handing(Way.EMAIL, Optional.empty());
    }

    private static Handing byLetter(Registration registration) {
        var attributes = registration.content().attributes();
        var home = PostalAddress.residence(name ->
                attributes.getOrDefault(name, List.of()).stream().findFirst().orElse(""));
        if (home.isEmpty()) {
            throw Refused.of(Problem.NO_WAY_TO_DELIVER);
        }
        return new Handing(Way.LETTER, home);
    }
}
