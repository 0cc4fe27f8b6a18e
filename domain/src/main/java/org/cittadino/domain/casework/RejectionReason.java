// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.casework;

import java.util.Arrays;
import java.util.Optional;

/** Why an official refuses a case. The ids are stored and part of message keys: never renamed. */
public enum RejectionReason {
    /** The data is not, or not so, among those of the town. */
    DATA_NOT_FOUND("data-not-found"),
    /** The services are not for this person. */
    NOT_ENTITLED("not-entitled"),
    /** The person has an account already. */
    DUPLICATE("duplicate"),
    /** What was handed in cannot be judged. */
    UNCLEAR("unclear"),
    OTHER("other");

    private final String id;

    RejectionReason(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<RejectionReason> of(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id.equals(id)).findFirst();
    }
}
