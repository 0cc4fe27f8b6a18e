// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.util.Map;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.register.ResidentRegisterContract;
import org.cittadino.store.Doubles;
import org.keycloak.Config;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** A town whose server has been started with some settings. */
final class AnprTown {
    private final AnprRegisterFactory factory = new AnprRegisterFactory();

    AnprTown(Config.Scope settings) {
        factory.init(settings);
    }

    RegisterAnswer ask() {
        return ask("borgo", ResidentRegisterContract.mario());
    }

    RegisterAnswer ask(String realm, RegisterQuestion question) {
        var model = Doubles.of(RealmModel.class, Map.of("getName", none -> realm));
        var context = Doubles.of(KeycloakContext.class, Map.of("getRealm", none -> model));
        var session = Doubles.of(KeycloakSession.class, Map.of("getContext", none -> context));
        return ResidentRegisterContract.ask(factory, session, question);
    }
}
