// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.table;

import com.google.auto.service.AutoService;
import org.cittadino.register.ResidentRegister;
import org.cittadino.register.ResidentRegisterFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The register {@code table}. */
@AutoService(ResidentRegisterFactory.class)
public final class TableRegisterFactory implements ResidentRegisterFactory {
    /** Name of the register. */
    public static final String ID = "table";

    @Override
    public ResidentRegister create(KeycloakSession session) {
        return new TableRegister(session);
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }
}
