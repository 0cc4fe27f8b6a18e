// SPDX-License-Identifier: Apache-2.0
/**
 * One-time codes, readable secrets for paper, and the limits under which they are sent and tried.
 * Pure decisions; storing, counting and sending happen elsewhere.
 */
@NullMarked
package org.cittadino.domain.code;

import org.jspecify.annotations.NullMarked;
