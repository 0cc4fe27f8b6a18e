// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.time.Duration;
import java.util.Optional;
import org.cittadino.authenticators.email.CodeWords;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.code.OneTimeCode;
import org.cittadino.domain.contact.EmailAddress;
import org.cittadino.store.Outbox;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/** Asks for the code we sent to the address of the account. */
final class AddressPage {
    /** Authentication note: coming back to the page sends nothing. */
    private static final String SENT = "cittadino.upgrade.sent";

    private final RequiredActionContext context;
    private final AddressProof proof;

    AddressPage(RequiredActionContext context) {
        this.context = context;
        this.proof = new AddressProof(context);
    }

    void askFirst() {
        var login = context.getAuthenticationSession();
        if (login.getAuthNote(SENT) != null) {
            draw(form(true));
            return;
        }
        var pause = proof.sendFirst();
        if (pause.isEmpty()) {
            login.setAuthNote(SENT, "true");
        }
        draw(pause.map(this::tooSoon).orElseGet(() -> form(true)));
    }

    void askAgain() {
        var pause = proof.sendAgain();
        if (pause.isEmpty()) {
            context.getAuthenticationSession().setAuthNote(SENT, "true");
        }
        draw(pause.map(this::tooSoon).orElseGet(() -> form(true).setSuccess("cittadinoCodeSentAgain")));
    }

    /** Draws the page once more if it is not. */
    boolean isProven() {
        var typed = Optional.ofNullable(
                        context.getHttpRequest().getDecodedFormParameters().getFirst(CodeWords.FIELD))
                .flatMap(OneTimeCode::read);
        if (typed.isEmpty()) {
            draw(form(true).addError(new FormMessage(CodeWords.FIELD, "cittadinoCodeShape")));
            return false;
        }
        var check = proof.check(typed.get());
        UpgradeAudit.address(context, check);
        if (check instanceof CodeCheck.Accepted) {
            return true;
        }
        draw(form(true).addError(CodeWords.refused(check)));
        return false;
    }

    private LoginFormsProvider tooSoon(Duration pause) {
        return form(context.getAuthenticationSession().getAuthNote(SENT) != null)
                .setError(CodeWords.waitKey(pause), CodeWords.waitFor(pause));
    }

    private LoginFormsProvider form(boolean ordered) {
        var address = EmailAddress.read(context.getUser().getEmail()).map(EmailAddress::masked);
        var progress =
                new Outbox(context.getSession()).progress(context.getUser().getId());
        return PadlockPage.form(context)
                .setAttribute("cittadinoAddress", address.orElse(""))
                .setAttribute("cittadinoOrdered", ordered)
                .setAttribute("cittadinoProgress", progress.name())
                .setAttribute(
                        "cittadinoMinutes",
                        Long.toString(CodePolicy.EMAIL.life().toMinutes()))
                .setAttribute("cittadinoTries", Integer.toString(CodePolicy.EMAIL.tries()));
    }

    private void draw(LoginFormsProvider form) {
        context.challenge(form.createForm("cittadino-upgrade-code.ftl"));
    }
}
