// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import org.keycloak.provider.Provider;

/** Empties the outbox into the channels, by itself: there is nothing to ask of it. */
public interface Dispatcher extends Provider {}
