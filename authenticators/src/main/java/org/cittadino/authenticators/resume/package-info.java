// SPDX-License-Identifier: Apache-2.0
/**
 * The link in the mail: it opens the code page in any browser, also when the first one is gone or the server restarted.
 * Opening it changes nothing; the code and the password are still asked.
 */
@NullMarked
package org.cittadino.authenticators.resume;

import org.jspecify.annotations.NullMarked;
