// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sms;

import java.time.Instant;

/** A text message as it was handed over. */
record TextMessage(String id, Instant received, String to, String text) {}
