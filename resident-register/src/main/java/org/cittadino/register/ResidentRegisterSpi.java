// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Spi;

/** Lets a town connect a register of its own. */
@AutoService(Spi.class)
public final class ResidentRegisterSpi implements Spi {
    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return "cittadino-register";
    }

    @Override
    public Class<ResidentRegister> getProviderClass() {
        return ResidentRegister.class;
    }

    @Override
    public Class<ResidentRegisterFactory> getProviderFactoryClass() {
        return ResidentRegisterFactory.class;
    }
}
