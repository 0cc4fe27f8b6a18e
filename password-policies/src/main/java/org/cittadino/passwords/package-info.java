// SPDX-License-Identifier: Apache-2.0
/**
 * Password rules at every door of Keycloak: as password policies of the console, with all that failed in one answer,
 * and as criteria on the page.
 */
@NullMarked
package org.cittadino.passwords;

import org.jspecify.annotations.NullMarked;
