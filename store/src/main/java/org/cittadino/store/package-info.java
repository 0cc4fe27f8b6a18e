// SPDX-License-Identifier: Apache-2.0
/**
 * Everything Cittadino keeps: own tables, encryption, limits, the outbox, and the names of user attributes.
 * What waits or must be proved later is a row here; what applications may see now is an attribute of the user.
 */
@NullMarked
package org.cittadino.store;

import org.jspecify.annotations.NullMarked;
