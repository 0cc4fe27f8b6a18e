// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.code;

import java.time.Duration;

/**
 * How long a one-time code lives and how often it may be tried.
 *
 * @param life from sending to the last accepted moment
 * @param tries wrong ones included; the code is void after so many
 */
public record CodePolicy(Duration life, int tries) {

    /** For a code sent by mail: an hour leaves time for grey-listing, five tries of 10^8 leave nothing to guess. */
    public static final CodePolicy EMAIL = new CodePolicy(Duration.ofMinutes(60), 5);
}
