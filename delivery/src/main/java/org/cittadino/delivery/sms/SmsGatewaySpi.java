// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Spi;

/** Lets a town add its own gateway. */
@AutoService(Spi.class)
public final class SmsGatewaySpi implements Spi {
    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return "cittadino-sms";
    }

    @Override
    public Class<SmsGateway> getProviderClass() {
        return SmsGateway.class;
    }

    @Override
    public Class<SmsGatewayFactory> getProviderFactoryClass() {
        return SmsGatewayFactory.class;
    }
}
