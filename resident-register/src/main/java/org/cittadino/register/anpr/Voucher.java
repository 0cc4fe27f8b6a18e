// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

/**
 * A pass for one service. PDND writes the digest of the evidence into it, so the two are good only together.
 *
 * @param until after this moment a new one is wanted, in milliseconds
 */
record Voucher(String token, String evidence, long until) {
    @Override
    public String toString() {
        return "Voucher[…]";
    }
}
