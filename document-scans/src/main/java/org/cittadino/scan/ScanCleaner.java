// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

/**
 * Takes a stranger's file and gives back plain pages: decoded to pixels, turned upright, marked, and encoded anew. Nothing
 * of the original survives but what can be seen.
 */
public final class ScanCleaner {
    /** Of a file as it comes in. */
    public static final int MOST_BYTES = 8 << 20;

    /** Of a PDF. */
    public static final int MOST_PAGES = 4;

    private static final Decoders DECODERS = new Decoders();

    private ScanCleaner() {}

    /**
     * Reads the file, waiting a moment if others are being read.
     *
     * @param watermark one line drawn over each page, such as purpose and date; not kept anywhere else
     */
    public static ScanOutcome clean(byte[] bytes, String watermark) {
        try {
            var file = admitted(bytes);
            return DECODERS.decode(file, watermark);
        } catch (ScanRefused refused) {
            return new ScanOutcome.Refused(refused.problem());
        }
    }

    private static ScanFile admitted(byte[] bytes) {
        if (bytes.length == 0) {
            throw new ScanRefused(ScanProblem.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            throw new ScanRefused(ScanProblem.TOO_LARGE);
        }
        return ScanFile.of(bytes);
    }
}
