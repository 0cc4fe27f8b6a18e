// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The channel {@code email}. */
@AutoService(DeliveryChannelFactory.class)
public final class EmailChannelFactory implements DeliveryChannelFactory {
    /** Name of the channel. */
    public static final String ID = "email";

    @Override
    public DeliveryChannel create(KeycloakSession session) {
        return new EmailChannel(session);
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
