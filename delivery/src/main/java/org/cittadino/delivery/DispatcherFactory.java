// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import org.keycloak.provider.ProviderFactory;

/** Makes the dispatcher; one per server. */
public interface DispatcherFactory extends ProviderFactory<Dispatcher> {}
