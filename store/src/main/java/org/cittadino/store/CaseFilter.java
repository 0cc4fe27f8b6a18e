// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Optional;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;

/** Which cases an official wants to see; what is empty does not matter. */
public record CaseFilter(Optional<CaseState> state, Optional<CaseKind> kind) {}
