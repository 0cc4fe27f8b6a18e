// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.legacy;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Predicate;
import org.cittadino.store.RedPadlock;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;

/** The page of the notice: the user name, what it opens and what it does not, and two ways on. */
final class LegacyNoticePage {
    /** The required action that leads to the strong credential. */
    static final String RAISE = "cittadino-upgrade";

    private static final String ANSWER = "answer";
    private static final String NOW = "raise";

    private LegacyNoticePage() {}

    static Response of(RequiredActionContext context) {
        var realm = context.getRealm();
        return context.form()
                .setAttribute("legacyUserName", context.getUser().getUsername())
                .setAttribute("legacyOpen", services(realm, client -> !RedPadlock.guards(client)))
                .setAttribute("legacyPadlocked", services(realm, RedPadlock::guards))
                .setAttribute("legacyMayRaise", mayRaise(realm))
                .createForm("cittadino-legacy-notice.ftl");
    }

    static boolean wantsToRaise(RequiredActionContext context) {
        var form = context.getHttpRequest().getDecodedFormParameters();
        return NOW.equals(form.getFirst(ANSWER)) && mayRaise(context.getRealm());
    }

    private static boolean mayRaise(RealmModel realm) {
        var action = realm.getRequiredActionProviderByAlias(RAISE);
        return action != null && action.isEnabled();
    }

    /** Those that the console marks as always shown to account holders, by name, which may be a message key. */
    private static List<String> services(RealmModel realm, Predicate<ClientModel> wanted) {
        return realm.getAlwaysDisplayInConsoleClientsStream()
                .filter(ClientModel::isEnabled)
                .filter(wanted)
                .map(LegacyNoticePage::name)
                .sorted()
                .toList();
    }

    private static String name(ClientModel client) {
        var name = client.getName();
        return name == null || name.isBlank() ? client.getClientId() : name;
    }
}
