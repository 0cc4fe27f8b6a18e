// SPDX-License-Identifier: Apache-2.0
/**
 * How a message reaches a citizen: the channels, and the dispatcher that empties the outbox into them.
 * Features order messages through the store's outbox and never call a channel themselves.
 */
@NullMarked
package org.cittadino.delivery;

import org.jspecify.annotations.NullMarked;
