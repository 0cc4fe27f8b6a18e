// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import org.keycloak.provider.ProviderFactory;

/** Makes channels; its id is the name under which messages are ordered. */
public interface DeliveryChannelFactory extends ProviderFactory<DeliveryChannel> {}
