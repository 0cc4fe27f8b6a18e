// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** A message in the hands of the node that sends it. */
public record OutboxEntry(String id, String realmId, int attempt) {}
