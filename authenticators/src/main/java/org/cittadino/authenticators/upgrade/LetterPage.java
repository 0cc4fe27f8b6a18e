// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.store.RaiseOutcome;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/** Asks for a document to order a letter, and for the code of a letter that came. */
final class LetterPage {
    /** The box for the code. */
    static final String CODE = "letterCode";

    private final RequiredActionContext context;

    LetterPage(RequiredActionContext context) {
        this.context = context;
    }

    void ask() {
        draw(form());
    }

    void wrong(List<FormMessage> mistakes) {
        var form = typed();
        mistakes.forEach(form::addError);
        draw(form);
    }

    void busy() {
        draw(typed().setError("cittadinoBusyText"));
    }

    void limit() {
        draw(form().setError("cittadinoLimitText"));
    }

    /** Says the same whatever the register said. */
    void ordered() {
        context.challenge(PadlockPage.form(context).createForm("cittadino-upgrade-letter-ordered.ftl"));
    }

    void notACode() {
        draw(form().addError(new FormMessage(CODE, "cittadinoUpgradeLetterShape")));
    }

    /** The same for every code that opens nothing: whether there is one tells what the register said. */
    void refuse() {
        draw(form().addError(new FormMessage(CODE, "cittadinoUpgradeLetterVoid")));
    }

    /** The code was right and opens nothing all the same. */
    void inVain(RaiseOutcome outcome) {
        draw(form().setError(
                        outcome == RaiseOutcome.IDENTITY_TAKEN
                                ? "cittadinoUpgradeIdentityTaken"
                                : "cittadinoUpgradeNotEnough"));
    }

    private LoginFormsProvider typed() {
        var typed = context.getHttpRequest().getDecodedFormParameters();
        return form().setAttribute(
                        "upgradeTyped",
                        Map.of(
                                DocumentForm.CARD, text(typed.getFirst(DocumentForm.CARD)),
                                DocumentForm.LICENCE, text(typed.getFirst(DocumentForm.LICENCE))));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private LoginFormsProvider form() {
        return PadlockPage.form(context)
                .setAttribute("upgradeCardExamples", examples(DocumentType.CIE, DocumentType.PAPER_CARD))
                .setAttribute("upgradeLicenceExamples", examples(DocumentType.DRIVING_LICENCE));
    }

    private static String examples(DocumentType... types) {
        return String.join(
                ", ",
                List.of(types).stream().map(type -> type.examples().get(0)).toList());
    }

    private void draw(LoginFormsProvider form) {
        context.challenge(form.createForm("cittadino-upgrade-letter.ftl"));
    }
}
