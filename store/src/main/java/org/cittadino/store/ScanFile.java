// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;

/**
 * Something a citizen scanned and handed in.
 *
 * @param bytes of all its pages together
 */
public record ScanFile(String id, int pages, long bytes, Instant handedInAt) {}
