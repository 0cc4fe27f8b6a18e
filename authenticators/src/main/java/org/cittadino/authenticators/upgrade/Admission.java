// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.cittadino.domain.assurance.UpgradeWay;
import org.cittadino.domain.code.CodePolicy;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.saml.SamlProtocol;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.services.util.AuthenticationFlowURLHelper;

/**
 * Whether whoever sits there has shown to be the owner of the account: who found a browser left open must not make
 * somebody else's account a strong one.
 */
final class Admission {
    /** Authentication notes with the second in which it was shown. */
    static final String LOGGED_IN = "cittadino.upgrade.loggedIn";

    static final String ADMITTED = "cittadino.upgrade.admitted";

    /** As long as the code by mail lives; afterwards everything is asked anew. */
    private static final Duration LIFE = CodePolicy.EMAIL.life();

    private final RequiredActionContext context;

    Admission(RequiredActionContext context) {
        this.context = context;
    }

    /** What is still to be shown. */
    enum Stage {
        LOG_IN,
        PROVE_ADDRESS,
        OPEN
    }

    Stage stage() {
        if (isNoted(ADMITTED)) {
            return Stage.OPEN;
        }
        if (!isNoted(LOGGED_IN)) {
            if (!hasJustLoggedIn()) {
                return Stage.LOG_IN;
            }
            note(LOGGED_IN);
        }
        if (hasAddress()) {
            return Stage.PROVE_ADDRESS;
        }
        admit();
        return Stage.OPEN;
    }

    /** The code by mail was right, or there is no mail. */
    void admit() {
        note(ADMITTED);
    }

    /** Through Keycloak's own login, which asks again in spite of the cookie; the application keeps its request. */
    void logInAgain(UpgradeWay way) {
        var login = context.getAuthenticationSession();
        var prompt = login.getClientNote(OIDCLoginProtocol.PROMPT_PARAM);
        AuthenticationProcessor.resetFlow(login, LoginActionsService.AUTHENTICATE_PATH);
        login.setClientNote(
                OIDCLoginProtocol.PROMPT_PARAM,
                (prompt == null ? "" : prompt + " ") + OIDCLoginProtocol.PROMPT_VALUE_LOGIN);
        login.setAuthNote(SamlProtocol.SAML_LOGIN_REQUEST_FORCEAUTHN, SamlProtocol.SAML_FORCEAUTHN_REQUIREMENT);
        login.setAuthNote(Screens.WAY, way.id());
        var next = new AuthenticationFlowURLHelper(context.getSession(), context.getRealm(), context.getUriInfo())
                .getLastExecutionUrl(login);
        context.challenge(
                Response.seeOther(next).header("Cache-Control", "no-store").build());
    }

    boolean hasAddress() {
        var address = context.getUser().getEmail();
        return address != null && !address.isBlank();
    }

    private boolean hasJustLoggedIn() {
        var age = LoginMoment.of(context).map(then -> LoginMoment.now() - then);
        return age.filter(seconds -> seconds <= UpgradeConfig.of(context).loginSeconds())
                .isPresent();
    }

    private boolean isNoted(String note) {
        var written = context.getAuthenticationSession().getAuthNote(note);
        return written != null && LoginMoment.now() - Long.parseLong(written) <= LIFE.toSeconds();
    }

    private void note(String note) {
        context.getAuthenticationSession().setAuthNote(note, Long.toString(LoginMoment.now()));
    }
}
