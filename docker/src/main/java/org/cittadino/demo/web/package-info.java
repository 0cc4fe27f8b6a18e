// SPDX-License-Identifier: Apache-2.0
/**
 * The web server of the demo: requests, answers and the escaping of what is shown.
 * Inbox and portal are served from it, on one port.
 */
@NullMarked
package org.cittadino.demo.web;

import org.jspecify.annotations.NullMarked;
