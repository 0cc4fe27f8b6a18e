// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/**
 * How a load of the register differs from the one in use: nothing but counts, and each person counts once.
 *
 * @param inUse id of the one in use; empty if there is none
 * @param before people in the one in use
 * @param after people in the new one
 * @param added people who are only in the new one; after a change of key the difference of the counts
 * @param changed people of both of whom something else is not the same
 * @param ceased people of both who were among the citizens and no longer are: deceased, moved away, untraceable
 * @param missing people who are only in the one in use; after a change of key the difference of the counts
 * @param compared whether people could be told one by one; not if the key was changed between the two loads, so that
 *     changed and ceased are not known, and zero
 */
public record RegisterDifferences(
        String inUse, long before, long after, long added, long changed, long ceased, long missing, boolean compared) {
    /** Which share of the people in use would be gone or no longer count as citizens, from 0 to 1. */
    public double lostShare() {
        return before == 0 ? 0 : (double) (missing + ceased) / before;
    }
}
