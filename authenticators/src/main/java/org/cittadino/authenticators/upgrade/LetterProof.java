// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cittadino.authenticators.register.AccountQuestions;
import org.cittadino.delivery.CredentialDelivery;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.assurance.UpgradeWay;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.store.Assurance;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.RaiseOutcome;
import org.cittadino.store.UpgradeCodes;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Orders letters for an account and checks the codes they bring; both become evidence. */
final class LetterProof {
    private static final String VERIFIER = "letter";

    private final RequiredActionContext context;
    private RaiseOutcome outcome = RaiseOutcome.STILL_WEAK;

    LetterProof(RequiredActionContext context) {
        this.context = context;
    }

    /** What the citizen may know of an order. */
    enum Ordering {
        /** A town for which the register's word is enough. */
        STRONG,
        /** Asked too often; the register was not asked. */
        LIMIT,
        /** Anything else that may have happened. */
        TAKEN_CARE_OF;

        /** Whether the page alone says what happened, so that its time need not be hidden. */
        boolean speaksForItself() {
            return this != TAKEN_CARE_OF;
        }
    }

    Ordering order(Map<String, String> documents, String connection) {
        var register = UpgradeConfig.of(context).register();
        var finding =
                new AccountQuestions(context.getSession(), register, context.getUser()).ask(documents, connection);
        if (finding.known().isEmpty()) {
            UpgradeAudit.refused(context, "register_" + finding.reason());
            return finding.isLimit() ? Ordering.LIMIT : Ordering.TAKEN_CARE_OF;
        }
        var known = finding.known().get();
        var made = OwnTransaction.call(context.getSession(), own -> write(own, known));
        if (made == RaiseOutcome.NO_FISCAL_NUMBER) {
            UpgradeAudit.raised(context, UpgradeWay.LETTER, made);
        } else {
            UpgradeAudit.done(context, UpgradeWay.LETTER, "register_" + finding.reason());
        }
        return made == RaiseOutcome.STRONG ? Ordering.STRONG : Ordering.TAKEN_CARE_OF;
    }

    /** Each yes is evidence of its own, and of the codice fiscale that was asked about alone. */
    private RaiseOutcome write(KeycloakSession own, AccountQuestions.Known known) {
        var citizen = citizen(own);
        var raised = Assurance.raise(
                own, citizen, known.code(), EvidenceKind.REGISTER_MATCH, known.verifier(), Optional.empty());
        if (raised == RaiseOutcome.STILL_WEAK) {
            known.address()
                    .ifPresent(address -> CredentialDelivery.upgradeByLetter(
                            own, citizen, address, known.code().issued()));
        }
        return raised;
    }

    CodeCheck check(String typed) {
        return AccountQuestions.codeOf(context.getUser())
                .map(code -> check(code, typed))
                .orElseGet(CodeCheck.NotSent::new);
    }

    private CodeCheck check(CodiceFiscale code, String typed) {
        return new UpgradeCodes(context.getSession()).check(context.getUser().getId(), code.issued(), typed, own -> {
            outcome = Assurance.raise(own, citizen(own), code, EvidenceKind.LETTER_CODE, VERIFIER, Optional.empty());
            return true;
        });
    }

    /** What the last right code made of the account. */
    RaiseOutcome outcome() {
        return outcome;
    }

    private UserModel citizen(KeycloakSession own) {
        return Objects.requireNonNull(own.users()
                .getUserById(own.getContext().getRealm(), context.getUser().getId()));
    }
}
