// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Spi;

/** Lets a town add its own way of delivery. */
@AutoService(Spi.class)
public final class DeliveryChannelSpi implements Spi {
    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return "cittadino-delivery";
    }

    @Override
    public Class<DeliveryChannel> getProviderClass() {
        return DeliveryChannel.class;
    }

    @Override
    public Class<DeliveryChannelFactory> getProviderFactoryClass() {
        return DeliveryChannelFactory.class;
    }
}
