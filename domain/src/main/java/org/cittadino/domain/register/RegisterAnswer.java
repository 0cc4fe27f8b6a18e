// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.register;

import java.util.Set;

/**
 * What a register answers. It says nothing of the person that was not asked; the citizen never learns which of the
 * refusals it was, only an official does.
 */
public sealed interface RegisterAnswer {

    /** Everything asked is so. */
    record Match(Residence residence) implements RegisterAnswer {}

    /** The person is entered, but something asked is not so. */
    record Differs(Set<Point> points) implements RegisterAnswer {
        public Differs {
            points = Set.copyOf(points);
        }
    }

    /** Nobody has that codice fiscale. */
    record NotFound() implements RegisterAnswer {}

    /** The person was entered and is no longer, whatever else was asked. */
    record Ceased(ResidentStatus status) implements RegisterAnswer {}

    /** No register could be asked; never a miss of the citizen's, and never a match. */
    record Unavailable() implements RegisterAnswer {}

    /** In which of the two lists of a town somebody is entered. */
    enum Residence {
        RESIDENT,
        AIRE
    }

    /** What differs. */
    enum Point {
        SURNAME,
        GIVEN_NAMES,
        BIRTH_DATE,
        /** The register knows another number for that kind of document. */
        DOCUMENT,
        /** The register knows no document of the kinds given. */
        DOCUMENT_UNKNOWN,
        /** The number is right, the document no longer good. */
        DOCUMENT_EXPIRED
    }
}
