// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/**
 * How a load of the register differs from the one in use.
 *
 * @param inUse id of the one in use; empty if there is none
 * @param before people in the one in use
 * @param after people in the new one
 * @param changed people of both of whom something is not the same; not known, and zero, if a key was changed between
 *     the two loads
 * @param gone people of the one in use who are not in the new one; after a change of key the difference of the counts
 */
public record RegisterDifferences(String inUse, long before, long after, long added, long changed, long gone) {
    /** Which share of the people in use would be lost, from 0 to 1. */
    public double lostShare() {
        return before == 0 ? 0 : (double) gone / before;
    }
}
