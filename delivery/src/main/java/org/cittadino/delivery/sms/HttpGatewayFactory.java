// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * The gateway {@code http}. It sends nothing on a server where nothing is set, or something is set wrong: a mistake
 * there must not keep citizens from logging in.
 */
@AutoService(SmsGatewayFactory.class)
public final class HttpGatewayFactory implements SmsGatewayFactory {
    private static final Logger LOG = Logger.getLogger(HttpGatewayFactory.class);

    private Optional<HttpGateway> gateway = Optional.empty();

    @Override
    public void init(Config.Scope config) {
        try {
            gateway = HttpGatewayConfig.read(config).map(settings -> new HttpGateway(settings, HttpGateway.REST));
        } catch (IllegalArgumentException wrong) {
            LOG.errorf("KC_SPI_CITTADINO_SMS__HTTP__…: %s; no text messages are sent", wrong.getMessage());
        }
    }

    @Override
    public SmsGateway create(KeycloakSession session) {
        return new HttpGatewayProvider(session, gateway);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return "http";
    }
}
