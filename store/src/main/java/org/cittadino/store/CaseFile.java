// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Optional;
import org.cittadino.domain.casework.RejectionReason;

/**
 * A case as officials see it.
 *
 * @param ownerId the user; before there is one the registration, after a refusal nobody
 * @param version of what was seen: a decision names it
 * @param assignee the official who looks at it
 * @param note what was written beside the reason, for colleagues; may be empty
 * @param seen what the assignee saw of the applicant, as a hash; may be empty
 * @param firstApprovalBy with four eyes the official who has said yes already
 * @param request what was handed in for a strong credential, until it is decided
 */
public record CaseFile(
        CitizenCase asked,
        String ownerId,
        int version,
        Optional<String> assignee,
        Optional<String> decidedBy,
        Optional<RejectionReason> reason,
        String note,
        String seen,
        Optional<String> firstApprovalBy,
        Optional<UpgradeRequest> request) {
    public String id() {
        return asked.id();
    }

    @Override
    public String toString() {
        return "CaseFile[" + id() + "]";
    }
}
