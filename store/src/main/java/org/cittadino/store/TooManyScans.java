// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** The owner has handed in as much as anybody may; nothing was kept of this one. */
public final class TooManyScans extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyScans() {
        super("no more scans are taken of this owner");
    }
}
