// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import org.keycloak.provider.Provider;

/** Empties the outbox into the channels. */
public interface Dispatcher extends Provider {
    /** Sends what is due, on another thread; returns at once. */
    void wake();
}
