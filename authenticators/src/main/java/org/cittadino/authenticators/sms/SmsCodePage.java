// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.sms;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Objects;
import org.cittadino.delivery.sms.SmsChannelFactory;
import org.cittadino.delivery.sms.SmsCodes;
import org.cittadino.delivery.sms.SmsOrdered;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.contact.PhoneNumber;
import org.cittadino.store.FirstAccess;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxProgress;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;

/** The page that sends the code and takes it. */
final class SmsCodePage {
    private static final String TEMPLATE = "cittadino-first-access.ftl";
    private static final String FIELD = "code";
    private static final int TOO_MANY = 429;

    private final KeycloakSession session;

    SmsCodePage(KeycloakSession session) {
        this.session = session;
    }

    String typed() {
        var form = session.getContext().getHttpRequest().getDecodedFormParameters();
        return Objects.requireNonNullElse(form.getFirst(FIELD), "");
    }

    Response show(Newcomer newcomer) {
        return form(newcomer).createForm(TEMPLATE);
    }

    /** The browser fetches the page anew: a reload then sends nothing. */
    Response anew(Newcomer newcomer) {
        return Response.seeOther(PageAddress.of(session, newcomer)).build();
    }

    Response incomplete(Newcomer newcomer) {
        return asking(newcomer)
                .addError(new FormMessage(FIELD, "cittadinoCodeShape"))
                .createForm(TEMPLATE);
    }

    Response refuse(Newcomer newcomer, CodeCheck check) {
        var form = asking(newcomer);
        if (check instanceof CodeCheck.Wrong wrong) {
            form.addError(new FormMessage(FIELD, "cittadinoFirstWrong", wrong.triesLeft()));
        } else if (check instanceof CodeCheck.Expired) {
            form.addError(new FormMessage(FIELD, "cittadinoCodeExpired"));
        } else {
            form.addError(new FormMessage(
                    FIELD, check instanceof CodeCheck.Exhausted ? "cittadinoCodeExhausted" : "cittadinoFirstNotSent"));
        }
        return form.createForm(TEMPLATE);
    }

    /** Why no message leaves: the number's own share is on the page already. */
    Response notSent(Newcomer newcomer, SmsOrdered ordered) {
        var form = form(newcomer);
        if (ordered == SmsOrdered.USED_UP) {
            form.setAttribute("cittadinoWait", "USED_UP");
        }
        var page = form.createForm(TEMPLATE);
        return ordered == SmsOrdered.NO_NUMBER
                ? page
                : Response.fromResponse(page).status(TOO_MANY).build();
    }

    /** The same page for a link that never was, is too old, or is needed no more. */
    Response gone() {
        var page = session.getProvider(LoginFormsProvider.class)
                .setAttribute("loginUrl", PageAddress.ofLogin(session))
                .createForm("cittadino-first-access-over.ftl");
        return Response.fromResponse(page).status(Response.Status.NOT_FOUND).build();
    }

    /** Whoever has typed one is asked again, whatever became of the code meanwhile. */
    private LoginFormsProvider asking(Newcomer newcomer) {
        return form(newcomer).setAttribute("cittadinoSent", true);
    }

    private LoginFormsProvider form(Newcomer newcomer) {
        var id = newcomer.citizen().getId();
        var progress = new Outbox(session).waiting(id, SmsChannelFactory.ID);
        var number = newcomer.number(session);
        var wait = number.map(new SmsCodes(session)::wait).orElse(Duration.ZERO);
        return session.getProvider(LoginFormsProvider.class)
                .setAttribute(
                        "cittadinoAddress", PageAddress.of(session, newcomer).toString())
                .setAttribute("cittadinoNumber", number.map(PhoneNumber::masked).orElse(""))
                .setAttribute(
                        "cittadinoSent",
                        new FirstAccess(session).isCodeSent(id)
                                || progress.filter(one -> one != OutboxProgress.REFUSED)
                                        .isPresent())
                .setAttribute("cittadinoProgress", progress.map(Enum::name).orElse(""))
                .setAttribute("cittadinoWait", waitKey(wait))
                .setAttribute("cittadinoWaitFor", waitFor(wait))
                .setAttribute("cittadinoMinutes", CodePolicy.SMS.life().toMinutes())
                .setAttribute("cittadinoTries", CodePolicy.SMS.tries());
    }

    private static String waitKey(Duration wait) {
        if (wait.isZero()) {
            return "";
        }
        if (isShort(wait)) {
            return "SECONDS";
        }
        return wait.toMinutes() < 120 ? "MINUTES" : "HOURS";
    }

    /** Rounded up: who comes back after so long is not too soon again. */
    private static long waitFor(Duration wait) {
        if (isShort(wait)) {
            return wait.plusMillis(999).toSeconds();
        }
        return wait.toMinutes() < 120
                ? wait.plusSeconds(59).toMinutes()
                : wait.plusMinutes(59).toHours();
    }

    private static boolean isShort(Duration wait) {
        return wait.toSeconds() <= 60;
    }
}
