// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cittadino.backoffice.Handing.Way;
import org.cittadino.delivery.CredentialDelivery;
import org.cittadino.store.AccountOpening;
import org.cittadino.store.AccountOutcome;
import org.cittadino.store.Assurance;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.ChosenName;
import org.cittadino.store.RaiseOutcome;
import org.cittadino.store.Registration;
import org.cittadino.store.Scans;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** An official says yes to a new account. It stays weak, unless a document was shown. */
final class Approval {
    /** Two officials may make the same name at once; whoever loses gets the next. */
    private static final int NAMES_TRIED = 5;

    private static final String APPROVE = "approve";

    private final KeycloakSession session;
    private final Official official;
    private final CaseFile seen;
    private final Optional<SeenDocument> document;

    /** @param document what the citizen has shown, if anything */
    Approval(KeycloakSession session, Official official, CaseFile seen, Optional<SeenDocument> document) {
        this.session = session;
        this.official = official;
        this.seen = seen;
        this.document = document;
    }

    Response give(Registration registration, Handing handing) {
        var names = new ChosenName(session);
        var toBeMade = names.isToBeMade(registration);
        var entrance = DeskMail.entrance(session);
        for (var name = 0; name < NAMES_TRIED; name++) {
            var named = toBeMade ? names.make(registration) : registration;
            var outcome = AccountOpening.approved(
                            session,
                            (own, citizen) -> deliver(own, citizen, named, handing),
                            (own, citizen) -> record(own, citizen, named, handing, entrance))
                    .open(named);
            if (!(outcome instanceof AccountOutcome.Taken) || !toBeMade || isAddressTaken(registration)) {
                return answer(outcome, handing);
            }
        }
        throw Refused.of(Problem.ACCOUNT_EXISTS);
    }

    private boolean isAddressTaken(Registration registration) {
        var email = registration.content().email();
        return !email.isEmpty()
                && session.users().getUserByEmail(session.getContext().getRealm(), email) != null;
    }

    private void deliver(KeycloakSession own, UserModel citizen, Registration registration, Handing handing) {
        if (citizen.getFirstAttribute(UserModel.LOCALE) == null) {
            // else the letter would speak the official's language
            citizen.setSingleAttribute(UserModel.LOCALE, registration.content().locale());
        }
        var address = handing.address();
        if (handing.way() == Way.SMS) {
            CredentialDelivery.byMailThenSms(own, citizen);
        } else if (address.isEmpty()) {
            CredentialDelivery.byMail(own, citizen);
        } else if (!CredentialDelivery.byLetter(own, citizen, address.get())) {
            throw Refused.of(Problem.TOO_MANY_LETTERS);
        }
    }

    private boolean record(
            KeycloakSession own, UserModel citizen, Registration registration, Handing handing, String entrance) {
        if (!CaseQueue.approve(own, seen.id(), seen.version(), official.id(), citizen.getId())) {
            return false;
        }
        if (handing.way() == Way.CHOSEN) {
            new DeskMail(own, Applicant.of(registration)).accountIsOpen(citizen, entrance);
        }
        document.ifPresent(shown -> raise(own, citizen, shown));
        Scans.decided(own, seen.id());
        var details = new HashMap<>(document.map(SeenDocument::kept).orElse(Map.of()));
        details.putAll(details(citizen, handing));
        new DeskAudit(session, official).chain(own, seen.id(), APPROVE, details);
        return true;
    }

    /** Still weak is no fault here: the account is opened, and the town may want more proof for the rest. */
    private void raise(KeycloakSession own, UserModel citizen, SeenDocument shown) {
        var outcome = Assurance.raise(own, citizen, shown.kind(), official.id(), Optional.of(shown.life()));
        if (outcome == RaiseOutcome.IDENTITY_TAKEN) {
            throw Refused.of(Problem.IDENTITY_TAKEN);
        }
        if (outcome == RaiseOutcome.NO_FISCAL_NUMBER) {
            throw Refused.of(Problem.NO_FISCAL_NUMBER);
        }
    }

    private static Map<String, String> details(UserModel citizen, Handing handing) {
        return Map.of("user", citizen.getId(), "delivery", handing.way().id());
    }

    /** Whatever is in the way of the account, the case stays claimed: the official refuses it, or asks for help. */
    private Response answer(AccountOutcome outcome, Handing handing) {
        if (outcome instanceof AccountOutcome.Opened opened) {
            var citizen = opened.citizen();
            new DeskAudit(session, official).event(DeskAudit.CASE, seen.id(), APPROVE, details(citizen, handing));
            return Answers.ok(Map.of(
                    "userId",
                    citizen.getId(),
                    "username",
                    citizen.getUsername(),
                    "delivery",
                    handing.way().id()));
        }
        if (outcome instanceof AccountOutcome.Taken) {
            throw Refused.of(Problem.ACCOUNT_EXISTS);
        }
        throw Refused.of(outcome instanceof AccountOutcome.RulesChanged ? Problem.RULES_CHANGED : Problem.CHANGED);
    }
}
