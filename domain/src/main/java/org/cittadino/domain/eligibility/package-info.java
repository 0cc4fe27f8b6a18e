// SPDX-License-Identifier: Apache-2.0
/**
 * Who may get a credential of the town, and who is sent to SPID and CIE: whom a town takes somebody for, and what it
 * decided for such people.
 */
@NullMarked
package org.cittadino.domain.eligibility;

import org.jspecify.annotations.NullMarked;
