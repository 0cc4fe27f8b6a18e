// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.jdbc;

import com.google.auto.service.AutoService;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.register.RegisterBreaker;
import org.cittadino.register.ResidentRegister;
import org.cittadino.register.ResidentRegisterFactory;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The register {@code jdbc}. Unavailable, and no more than that, on a server where no database is set. */
@AutoService(ResidentRegisterFactory.class)
public final class JdbcRegisterFactory implements ResidentRegisterFactory {
    /** Name of the register. */
    public static final String ID = "jdbc";

    private @Nullable JdbcSettings settings;
    private @Nullable RegisterView view;

    @Override
    public void init(Config.Scope config) {
        try {
            JdbcSettings.of(config).ifPresent(set -> {
                settings = set;
                view = new RegisterView(set, RegisterBreaker.REST);
            });
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("KC_SPI_CITTADINO_REGISTER__JDBC__…: " + wrong.getMessage(), wrong);
        }
    }

    @Override
    public ResidentRegister create(KeycloakSession session) {
        var realm = session.getContext().getRealm();
        return new JdbcRegister(code -> look(realm.getName(), code));
    }

    private Sighting look(String realm, CodiceFiscale code) {
        var asked = view;
        if (asked == null || settings == null || !settings.realms().include(realm)) {
            return Sighting.NONE;
        }
        return asked.look(code);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {
        if (view != null) {
            view.close();
        }
    }

    @Override
    public String getId() {
        return ID;
    }
}
