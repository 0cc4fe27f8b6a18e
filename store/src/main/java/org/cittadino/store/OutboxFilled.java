// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.keycloak.provider.ProviderEvent;

/** Published after the commit that put a message into the outbox: somebody may send it now. */
public record OutboxFilled() implements ProviderEvent {}
