// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Spi;

/** Gives the dispatcher its place in the server, so that it starts with it. */
@AutoService(Spi.class)
public final class DispatcherSpi implements Spi {
    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "cittadino-dispatcher";
    }

    @Override
    public Class<Dispatcher> getProviderClass() {
        return Dispatcher.class;
    }

    @Override
    public Class<DispatcherFactory> getProviderFactoryClass() {
        return DispatcherFactory.class;
    }
}
