// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;

/**
 * Something an official did.
 *
 * @param actor the official's id
 * @param details JSON with ids and codes
 */
public record AuditRecord(Instant at, String actor, String act, String details) {}
