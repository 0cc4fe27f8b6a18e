// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import java.util.Map;
import org.cittadino.authenticators.FormAgain;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.authenticators.review.ReviewPage;
import org.cittadino.store.AccountOutcome;
import org.cittadino.store.Registration;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.UserModel;

/** What the citizen sees at the end of a registration. */
final class AccountPage {
    private final AuthenticationFlowContext context;

    AccountPage(AuthenticationFlowContext context) {
        this.context = context;
    }

    void answer(Registration registration, CredentialWay way, AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Opened opened) {
            opened(registration, way, opened.citizen());
        } else if (outcome instanceof AccountOutcome.Taken) {
            RegistrationEnd.show(context, "cittadino-not-activated.ftl");
        } else if (outcome instanceof AccountOutcome.Ended) {
            over();
        } else {
            FormAgain.show(context, registration, "cittadinoRulesChanged");
        }
    }

    /** The user name is shown where it is not the address, which its owner knows. */
    private void opened(Registration registration, CredentialWay way, UserModel citizen) {
        var name = citizen.getUsername();
        var shown = name == null || name.equals(registration.content().email()) ? "" : name;
        if (way == CredentialWay.OWN_PASSWORD) {
            RegistrationEnd.show(context, "cittadino-activated.ftl", Map.of("cittadinoUserName", shown));
        } else {
            RegistrationEnd.show(
                    context,
                    "cittadino-credentials.ftl",
                    Map.of("cittadinoUserName", shown, "cittadinoWay", way.name()));
        }
    }

    /** The registration has ended meanwhile, or waits for the officials. */
    void over() {
        ReviewPage.showOrOver(context);
    }
}
