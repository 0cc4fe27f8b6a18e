// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Spi;

/** Makes the source of keys replaceable, e.g. by a hardware module. */
@AutoService(Spi.class)
public final class KeyRingSpi implements Spi {
    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return "cittadino-keys";
    }

    @Override
    public Class<KeyRingProvider> getProviderClass() {
        return KeyRingProvider.class;
    }

    @Override
    public Class<KeyRingProviderFactory> getProviderFactoryClass() {
        return KeyRingProviderFactory.class;
    }
}
