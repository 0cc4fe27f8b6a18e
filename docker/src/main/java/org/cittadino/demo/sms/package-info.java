// SPDX-License-Identifier: Apache-2.0
/**
 * The telephone of everybody in the demo: it takes the text messages that Keycloak hands to its gateway, and shows them.
 */
@NullMarked
package org.cittadino.demo.sms;

import org.jspecify.annotations.NullMarked;
