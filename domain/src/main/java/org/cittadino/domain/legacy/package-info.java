// SPDX-License-Identifier: Apache-2.0
/**
 * Accounts of earlier years: how they are told by their user names, and whom a campaign writes to.
 * The pattern a town sets is run in a time that grows with the name and with nothing else.
 */
@NullMarked
package org.cittadino.domain.legacy;

import org.jspecify.annotations.NullMarked;
