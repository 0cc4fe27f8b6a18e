// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.cittadino.domain.document.DocumentKind;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.IdentityDocument;

/**
 * A document a register knows of. Whether a number is its number can be asked; the number itself cannot, since a
 * register may keep no more than a keyed hash of it.
 */
public record KnownDocument(DocumentKind kind, Predicate<DocumentNumber> number, Optional<LocalDate> expires) {

    /** A document whose number lies open. */
    public static KnownDocument of(IdentityDocument document) {
        return new KnownDocument(document.number().type().kind(), document.number()::isSameAs, document.expires());
    }

    boolean isExpired(LocalDate today) {
        return IdentityDocument.isExpired(expires, today);
    }

    @Override
    public String toString() {
        return "KnownDocument[" + kind + " …]";
    }
}
