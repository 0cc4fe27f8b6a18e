// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.assurance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways to show who somebody is. Their names are stored and are part of settings: never renamed. */
public enum EvidenceKind {
    /** A code sent to the e-mail address came back: proves an address, never a person. */
    EMAIL_CODE,
    /** The resident register knows these data and this document number: somebody else may know them too. */
    REGISTER_MATCH,
    /** A code came back that was posted to the address in the register. */
    LETTER_CODE,
    /** An official compared a scan of an identity document with the data. */
    DOCUMENT_SCAN,
    /** An official saw the person and the document at the counter. */
    COUNTER,
    /** A login with SPID, CIE or an eIDAS identity. */
    ELECTRONIC_IDENTITY,
    /** A certificate of a CNS, health card or CIE. */
    SMART_CARD,
    /** Taken over from an earlier system of the municipality, on its word. */
    IMPORTED;

    /** As settings write it, e.g. {@code register-match}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty if no kind has that id. */
    public static Optional<EvidenceKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
