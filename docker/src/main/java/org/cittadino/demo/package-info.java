// SPDX-License-Identifier: Apache-2.0
/**
 * The demo: starts Keycloak with Cittadino, a mailbox and a small portal on one machine, and stops them together.
 * Nothing in here is part of a real installation.
 */
@NullMarked
package org.cittadino.demo;

import org.jspecify.annotations.NullMarked;
