// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.code;

import java.time.Duration;

/**
 * How long a one-time code lives, how often it may be tried, and what it looks like.
 *
 * @param life from sending to the last accepted moment
 * @param tries wrong ones included; the code is void after so many
 */
public record CodePolicy(Duration life, int tries, CodeShape shape) {

    /** For a code sent by mail: an hour leaves time for grey-listing, five tries of 10^8 leave nothing to guess. */
    public static final CodePolicy EMAIL = new CodePolicy(Duration.ofMinutes(60), 5);

    /** For the secret of a first login, time for the post included (NIST SP 800-63A-4, 3.8). */
    public static final CodePolicy INITIAL_SECRET = new CodePolicy(Duration.ofDays(21), 5, CodeShape.READABLE);

    /** The same, by post to another country. */
    public static final CodePolicy INITIAL_SECRET_ABROAD = new CodePolicy(Duration.ofDays(30), 5, CodeShape.READABLE);

    /** For a code sent by text message: whoever asked for it is looking at the telephone (NIST SP 800-63A-4, 3.8). */
    public static final CodePolicy SMS = new CodePolicy(Duration.ofMinutes(10), 5);

    /** For the link in the mail that tells a user name: as long as a letter would have. */
    public static final CodePolicy FIRST_ACCESS = new CodePolicy(Duration.ofDays(21), 5, CodeShape.LINK);

    /** A policy for digits. */
    public CodePolicy(Duration life, int tries) {
        this(life, tries, CodeShape.DIGITS);
    }
}
