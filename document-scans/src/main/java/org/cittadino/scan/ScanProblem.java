// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

/** Why a file was not taken. */
public enum ScanProblem {
    EMPTY,
    /** More bytes than {@link ScanCleaner#MOST_BYTES}. */
    TOO_LARGE,
    /** Neither JPEG nor PNG nor PDF, whatever it is called. */
    NOT_A_SCAN,
    /** Of a type we take, but it cannot be read to its end, or asks for what no scanner writes. */
    BROKEN,
    TOO_MANY_PIXELS,
    TOO_MANY_PAGES,
    /** Encrypted, with or without a password. */
    LOCKED,
    TOO_SLOW,
    /** Others are being read; the same file may be taken in a moment. */
    BUSY
}
