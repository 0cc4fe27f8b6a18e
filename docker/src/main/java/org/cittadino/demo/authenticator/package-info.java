// SPDX-License-Identifier: Apache-2.0
/** Stands in for the telephones of the demo's officials. */
@NullMarked
package org.cittadino.demo.authenticator;

import org.jspecify.annotations.NullMarked;
