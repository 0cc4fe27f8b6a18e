// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.register.KnownDocument;
import org.cittadino.domain.register.RegisterFinding.Found;
import org.cittadino.domain.register.ResidentRecord;
import org.cittadino.domain.register.ResidentStatus;

/**
 * What ANPR has told of a person so far, from one service or several.
 *
 * @param code empty if the answers do not repeat it
 * @param names empty if nothing was said of them
 * @param status empty if nothing was said of it
 */
record AnprFacts(String code, Optional<Names> names, Optional<LocalDate> born, Optional<ResidentStatus> status) {
    /** From the worst: one service that says no outweighs another that says yes. */
    private static final List<ResidentStatus> WORST_FIRST =
            List.of(ResidentStatus.DECEASED, ResidentStatus.EMIGRATED, ResidentStatus.AIRE, ResidentStatus.RESIDENT);

    static final AnprFacts NONE = new AnprFacts("", Optional.empty(), Optional.empty(), Optional.empty());

    /** A name as ANPR writes it; either part may be empty, for people who have only one name. */
    record Names(String surname, String givenNames) {
        @Override
        public String toString() {
            return "Names[…]";
        }
    }

    static AnprFacts alive(boolean yes) {
        return yes ? NONE : NONE.with(ResidentStatus.DECEASED);
    }

    static AnprFacts livingHere(boolean yes) {
        return NONE.with(yes ? ResidentStatus.RESIDENT : ResidentStatus.EMIGRATED);
    }

    AnprFacts with(ResidentStatus known) {
        return new AnprFacts(code, names, born, Optional.of(known));
    }

    AnprFacts plus(AnprFacts more) {
        return new AnprFacts(
                more.code.isEmpty() ? code : more.code,
                more.names.or(() -> names),
                more.born.or(() -> born),
                WORST_FIRST.stream()
                        .filter(one -> Stream.of(status, more.status)
                                .flatMap(Optional::stream)
                                .anyMatch(one::equals))
                        .findFirst());
    }

    /** Whether nothing more need be known. */
    boolean isCeased() {
        return status.filter(ResidentStatus::isCeased).isPresent();
    }

    /** The entry these facts make for somebody who was asked for by that code. */
    Found entry(CodiceFiscale asked, List<KnownDocument> documents) throws NoClearAnswer {
        var known = status.orElseThrow(() -> NoClearAnswer.unclear("the entry does not say where the person lives"));
        // Of somebody who is gone nothing else is compared, and ANPR may tell nothing else.
        var name = isCeased()
                ? names.orElse(new Names("", ""))
                : names.orElseThrow(() -> NoClearAnswer.unclear("the entry has no name"));
        var day = isCeased()
                ? born.orElse(LocalDate.MIN)
                : born.orElseThrow(() -> NoClearAnswer.unclear("the entry has no full birth date"));
        return new Found(new ResidentRecord(codeOf(asked), known, name.surname(), name.givenNames(), day, documents));
    }

    private CodiceFiscale codeOf(CodiceFiscale asked) throws NoClearAnswer {
        if (code.isEmpty()) {
            return asked;
        }
        if (CodiceFiscale.read(code) instanceof CodiceFiscaleReading.Valid valid) {
            return valid.code();
        }
        throw NoClearAnswer.unclear("the entry has no codice fiscale of sixteen characters");
    }

    @Override
    public String toString() {
        return "AnprFacts[…]";
    }
}
