// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.register.RegisterAnswer.Point;
import org.cittadino.domain.register.RegisterAnswer.Residence;

/** Whether a citizen is the person a register knows. The same rules for every register. */
public final class RegisterComparison {

    private RegisterComparison() {}

    /** The answer that follows from what was looked up. */
    public static RegisterAnswer answer(RegisterQuestion question, RegisterFinding finding, LocalDate today) {
        if (finding instanceof RegisterFinding.Found found) {
            return compare(question, found.entry(), today);
        }
        return finding instanceof RegisterFinding.Nobody
                ? new RegisterAnswer.NotFound()
                : new RegisterAnswer.Unavailable();
    }

    /** Whether a surname that was typed is the one in the register. */
    public static boolean sameSurname(String typed, String registered) {
        return NameComparison.sameSurname(typed, registered);
    }

    /** Whether the given names that were typed are those in the register, as far as citizens must write them. */
    public static boolean sameGivenNames(String typed, String registered) {
        return NameComparison.sameGivenNames(typed, registered);
    }

    private static RegisterAnswer compare(RegisterQuestion question, ResidentRecord entry, LocalDate today) {
        // As issued, not the base form: two people may share that one.
        if (!entry.code().equals(question.code())) {
            return new RegisterAnswer.NotFound();
        }
        // First, so that nobody learns a dead person's data by asking for them point by point.
        if (entry.status().isCeased()) {
            return new RegisterAnswer.Ceased(entry.status());
        }
        var points = differences(question, entry, today);
        return points.isEmpty()
                ? new RegisterAnswer.Match(entry.status() == ResidentStatus.AIRE ? Residence.AIRE : Residence.RESIDENT)
                : new RegisterAnswer.Differs(points);
    }

    private static Set<Point> differences(RegisterQuestion question, ResidentRecord entry, LocalDate today) {
        var points = EnumSet.noneOf(Point.class);
        if (!NameComparison.sameSurname(question.surname(), entry.surname())) {
            points.add(Point.SURNAME);
        }
        if (!NameComparison.sameGivenNames(question.givenNames(), entry.givenNames())) {
            points.add(Point.GIVEN_NAMES);
        }
        if (!question.birthDate().equals(entry.birthDate())) {
            points.add(Point.BIRTH_DATE);
        }
        documentPoint(question, entry.documents(), today).ifPresent(points::add);
        return points;
    }

    /**
     * One good document is enough, and a wrong one among several is too many: it is a guess, or the mistake of somebody
     * who should look again.
     */
    private static Optional<Point> documentPoint(
            RegisterQuestion question, List<KnownDocument> known, LocalDate today) {
        var good = false;
        var expired = false;
        for (var given : question.documents().numbers()) {
            var sameKind = known.stream()
                    .filter(document -> document.kind() == given.type().kind())
                    .toList();
            var right = right(given, sameKind);
            if (right.isEmpty() && !sameKind.isEmpty()) {
                return Optional.of(Point.DOCUMENT);
            }
            good |= right.stream().anyMatch(document -> !document.isExpired(today));
            expired |= !right.isEmpty();
        }
        if (good) {
            return Optional.empty();
        }
        return Optional.of(expired ? Point.DOCUMENT_EXPIRED : Point.DOCUMENT_UNKNOWN);
    }

    private static List<KnownDocument> right(DocumentNumber given, List<KnownDocument> sameKind) {
        return sameKind.stream()
                .filter(document -> document.number().test(given))
                .toList();
    }
}
