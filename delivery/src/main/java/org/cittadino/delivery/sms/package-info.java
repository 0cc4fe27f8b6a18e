// SPDX-License-Identifier: Apache-2.0
/**
 * Text messages: whom the town may write to and how often, what one message says, and the gateway that takes it.
 * A town brings a gateway of its own as a provider, or describes the one it has in the settings of the server.
 */
@NullMarked
package org.cittadino.delivery.sms;

import org.jspecify.annotations.NullMarked;
