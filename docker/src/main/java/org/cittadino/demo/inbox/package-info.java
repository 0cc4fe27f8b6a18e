// SPDX-License-Identifier: Apache-2.0
/**
 * The mailbox of the demo: takes every mail Keycloak sends and shows it in the browser.
 * Mails live in memory and are gone when the demo stops.
 */
@NullMarked
package org.cittadino.demo.inbox;

import org.jspecify.annotations.NullMarked;
