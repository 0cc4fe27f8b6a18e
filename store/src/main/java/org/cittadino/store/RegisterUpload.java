// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;

/**
 * A file of the registry office on its way into the register.
 *
 * @param percent how much of it is read
 * @param report JSON of lines, columns, reasons and counts; empty until it is done
 */
public record RegisterUpload(
        String id,
        boolean trial,
        ImportState state,
        int percent,
        String startedBy,
        Instant startedAt,
        Instant updatedAt,
        String report) {}
