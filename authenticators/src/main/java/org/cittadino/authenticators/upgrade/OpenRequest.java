// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.util.Optional;
import java.util.Set;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.Cases;
import org.cittadino.store.CitizenCase;
import org.keycloak.authentication.RequiredActionContext;

/** The request for a strong credential that nobody has decided yet. */
final class OpenRequest {
    private static final Set<CaseState> UNDECIDED = Set.of(CaseState.OPEN, CaseState.CLAIMED, CaseState.MORE_ASKED);

    private OpenRequest() {}

    static Optional<CitizenCase> of(RequiredActionContext context) {
        return new Cases(context.getSession())
                .of(context.getUser().getId()).stream()
                        .filter(one -> one.kind() == CaseKind.UPGRADE && UNDECIDED.contains(one.state()))
                        .findFirst();
    }
}
