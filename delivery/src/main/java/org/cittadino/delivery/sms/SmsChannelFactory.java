// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import com.google.auto.service.AutoService;
import org.cittadino.delivery.DeliveryChannel;
import org.cittadino.delivery.DeliveryChannelFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The channel {@code sms}. */
@AutoService(DeliveryChannelFactory.class)
public final class SmsChannelFactory implements DeliveryChannelFactory {
    /** Name of the channel. */
    public static final String ID = "sms";

    @Override
    public DeliveryChannel create(KeycloakSession session) {
        return new SmsChannel(session);
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
