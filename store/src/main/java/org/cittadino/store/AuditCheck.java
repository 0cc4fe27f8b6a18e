// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/**
 * Whether the audit of a realm is what was recorded.
 *
 * @param records how many it says it has
 * @param firstBroken number of the first record that is not; 0 if all are
 */
public record AuditCheck(long records, boolean intact, long firstBroken) {}
