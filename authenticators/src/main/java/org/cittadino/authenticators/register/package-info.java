// SPDX-License-Identifier: Apache-2.0
/**
 * The register of residents is asked whether somebody is who they say. Whatever it answers but yes, the citizen sees
 * one page, after one time; only the officials learn which answer it was.
 */
@NullMarked
package org.cittadino.authenticators.register;

import org.jspecify.annotations.NullMarked;
