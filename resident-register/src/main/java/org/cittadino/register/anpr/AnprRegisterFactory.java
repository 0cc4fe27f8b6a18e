// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import com.google.auto.service.AutoService;
import org.cittadino.domain.register.RegisterComparison;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.register.ItalianDay;
import org.cittadino.register.RegisterBreaker;
import org.cittadino.register.ResidentRegister;
import org.cittadino.register.ResidentRegisterFactory;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * The register {@code anpr}. Unavailable on a server where nothing is set, and where something is set wrong: a key that
 * was mislaid must not keep the citizens of other towns from logging in.
 *
 * <p>Not yet run against the real service, and the bodies of C007 and C008 are unverified.
 */
@AutoService(ResidentRegisterFactory.class)
public final class AnprRegisterFactory implements ResidentRegisterFactory {
    /** Name of the register. */
    public static final String ID = "anpr";

    private static final Logger LOG = Logger.getLogger(AnprRegisterFactory.class);

    private @Nullable AnprSettings settings;
    private @Nullable AnprRegister register;

    @Override
    public void init(Config.Scope config) {
        try {
            AnprConfig.read(config).ifPresent(set -> {
                settings = set;
                register = new AnprRegister(set, RegisterBreaker.REST);
                LOG.warn("the register \"anpr\" has not yet been run against the real service:"
                        + " compare what it sends with the catalogue of PDND and try it on the test host first");
            });
        } catch (IllegalArgumentException wrong) {
            LOG.errorf(
                    "KC_SPI_CITTADINO_REGISTER__ANPR__…: %s; the register \"anpr\" is unavailable", wrong.getMessage());
        }
    }

    @Override
    public ResidentRegister create(KeycloakSession session) {
        var realm = session.getContext().getRealm();
        return question -> RegisterComparison.answer(question, find(realm.getName(), question), ItalianDay.today());
    }

    private RegisterFinding find(String realm, RegisterQuestion question) {
        var asked = register;
        if (asked == null || settings == null || !settings.realms().include(realm)) {
            return new RegisterFinding.NoRegister();
        }
        return asked.find(question);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }
}
