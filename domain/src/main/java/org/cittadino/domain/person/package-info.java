// SPDX-License-Identifier: Apache-2.0
/**
 * Who a citizen is on a form: names, date of birth, address, and the free text around them.
 * Nothing here prints personal data by accident.
 */
@NullMarked
package org.cittadino.domain.person;

import org.jspecify.annotations.NullMarked;
