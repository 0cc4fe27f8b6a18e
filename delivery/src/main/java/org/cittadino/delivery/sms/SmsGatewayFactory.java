// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import org.keycloak.provider.ProviderFactory;

/** Makes gateways. */
public interface SmsGatewayFactory extends ProviderFactory<SmsGateway> {}
