// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.keycloak.provider.ProviderFactory;

/** Makes {@link KeyRingProvider}s; one per server. */
public interface KeyRingProviderFactory extends ProviderFactory<KeyRingProvider> {}
