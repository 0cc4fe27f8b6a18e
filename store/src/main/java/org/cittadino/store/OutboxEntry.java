// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/**
 * A message in the hands of the node that sends it.
 *
 * @param failures how often a channel has refused it so far
 */
public record OutboxEntry(String id, String realmId, int failures) {}
