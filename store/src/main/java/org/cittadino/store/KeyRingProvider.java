// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.keycloak.provider.Provider;

/** Where the keys come from. */
public interface KeyRingProvider extends Provider {
    /** The keys for the realm of this session. */
    KeyRing keys();
}
