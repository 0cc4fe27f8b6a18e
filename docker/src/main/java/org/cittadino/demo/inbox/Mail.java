// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail as the inbox shows it; any part but the identifier may be missing in what a sender sends. */
record Mail(
        String id,
        Instant received,
        String from,
        String to,
        String subject,
        @Nullable String text,
        @Nullable String html,
        String source) {}
