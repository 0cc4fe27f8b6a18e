// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

/**
 * A way to register, as the town offers it.
 *
 * @param id part of message keys, settings and links
 * @param isOpen whether it ends in a credential of the town; otherwise these people are sent to SPID and CIE
 */
record Route(String id, boolean isOpen) {}
