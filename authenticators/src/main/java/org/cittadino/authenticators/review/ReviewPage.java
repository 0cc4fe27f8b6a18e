// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.review;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.store.Cases;
import org.cittadino.store.CitizenCase;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;

/** "We will write to you": shown when the officials got the registration, and to who comes back meanwhile. */
public final class ReviewPage {
    private static final String TEMPLATE = "cittadino-review.ftl";

    private ReviewPage() {}

    /** This browser's registration is not open: either it waits for the officials, or it is over. */
    public static void showOrOver(AuthenticationFlowContext context) {
        var id = context.getAuthenticationSession().getAuthNote(Registrations.NOTE);
        var waiting = Optional.ofNullable(id).flatMap(new Registrations(context.getSession())::waiting);
        waiting.ifPresentOrElse(
                registration -> context.challenge(page(context.getSession(), context.form(), registration)),
                () -> RegistrationEnd.show(context, "cittadino-registration-over.ftl"));
    }

    /** For a browser without a session; empty if no registration of that id waits. */
    public static Optional<Response> of(KeycloakSession session, String id, String loginUrl) {
        return new Registrations(session)
                .waiting(id)
                .map(registration -> page(
                        session,
                        session.getProvider(LoginFormsProvider.class).setAttribute("loginUrl", loginUrl),
                        registration));
    }

    private static Response page(KeycloakSession session, LoginFormsProvider form, Registration registration) {
        var reference = new Cases(session)
                .of(registration.id()).stream()
                        .filter(one -> one.kind() == CaseKind.NEW_ACCOUNT)
                        .findFirst()
                        .map(CitizenCase::readableReference);
        return form.setAttribute("cittadinoReference", reference.orElse(""))
                .setAttribute("cittadinoByMail", !registration.content().email().isEmpty())
                .createForm(TEMPLATE);
    }
}
