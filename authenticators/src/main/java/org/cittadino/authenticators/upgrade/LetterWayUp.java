// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.time.Duration;
import java.util.Objects;
import org.cittadino.authenticators.register.AccountQuestions;
import org.cittadino.authenticators.register.SteadyTime;
import org.cittadino.domain.assurance.UpgradeWay;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.ReadableSecret;
import org.cittadino.store.Connection;
import org.cittadino.store.RaiseOutcome;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.UserModel;

/** A document the register knows, and a code posted to the address the register has. */
final class LetterWayUp implements WayUp {
    /** As long as the answer of the registration's step takes by default: a register that is away is no faster. */
    private static final Duration SPAN = Duration.ofSeconds(3);

    private final SteadyTime time;

    LetterWayUp(SteadyTime time) {
        this.time = time;
    }

    @Override
    public UpgradeWay way() {
        return UpgradeWay.LETTER;
    }

    @Override
    public boolean isFor(UserModel citizen) {
        return AccountQuestions.codeOf(citizen).isPresent();
    }

    @Override
    public void show(RequiredActionContext context) {
        new LetterPage(context).ask();
    }

    @Override
    public void act(RequiredActionContext context) {
        var form = context.getHttpRequest().getDecodedFormParameters();
        switch (Objects.requireNonNullElse(form.getFirst("letter"), "")) {
            case "order" -> order(context, DocumentForm.read(form));
            case "code" -> confirm(context, Objects.requireNonNullElse(form.getFirst(LetterPage.CODE), ""));
            default -> show(context);
        }
    }

    /** The same page after the same time, whatever the register says; only who asks too often is told so. */
    private void order(RequiredActionContext context, DocumentForm form) {
        var page = new LetterPage(context);
        if (form.numbers().isEmpty()) {
            page.wrong(form.mistakes());
            return;
        }
        var connection = Connection.subject(context.getConnection().getRemoteHost());
        var proof = new LetterProof(context);
        time.spend(SPAN, () -> proof.order(form.numbers(), connection), LetterProof.Ordering::speaksForItself)
                .ifPresentOrElse(ordering -> answer(context, page, ordering), page::busy);
    }

    private void answer(RequiredActionContext context, LetterPage page, LetterProof.Ordering ordering) {
        switch (ordering) {
            case STRONG -> context.success();
            case LIMIT -> page.limit();
            case TAKEN_CARE_OF -> page.ordered();
        }
    }

    private void confirm(RequiredActionContext context, String typed) {
        var page = new LetterPage(context);
        var code = ReadableSecret.read(typed);
        if (code.isEmpty()) {
            page.notACode();
            return;
        }
        var proof = new LetterProof(context);
        var check = proof.check(code.get());
        UpgradeAudit.letter(context, check);
        if (!(check instanceof CodeCheck.Accepted)) {
            page.refuse();
            return;
        }
        UpgradeAudit.raised(context, way(), proof.outcome());
        if (proof.outcome() == RaiseOutcome.STRONG) {
            context.success();
        } else {
            page.inVain(proof.outcome());
        }
    }
}
