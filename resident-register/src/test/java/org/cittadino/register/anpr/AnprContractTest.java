// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.util.EnumSet;
import java.util.Set;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterAnswer.Differs;
import org.cittadino.domain.register.RegisterAnswer.Match;
import org.cittadino.domain.register.RegisterAnswer.Point;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.register.ResidentRegisterContract;
import org.junit.jupiter.api.AfterAll;

/** The contract with the people in ANPR: it knows none of the documents, so no question with one is a match. */
class AnprContractTest extends ResidentRegisterContract {
    private static final AnprStub STUB = new AnprStub(people());
    private static final AnprTown TOWN = new AnprTown(STUB.settings());

    @AfterAll
    static void close() {
        STUB.close();
    }

    @Override
    protected RegisterAnswer ask(RegisterQuestion question) {
        return TOWN.ask("borgo", question);
    }

    @Override
    protected RegisterAnswer asFarAsKnown(RegisterAnswer answer) {
        if (!(answer instanceof Match || answer instanceof Differs)) {
            return answer;
        }
        var points = pointsWithoutDocuments(answer);
        points.add(Point.DOCUMENT_UNKNOWN);
        return new Differs(points);
    }

    static Set<Point> pointsWithoutDocuments(RegisterAnswer answer) {
        var points = EnumSet.noneOf(Point.class);
        if (answer instanceof Differs differs) {
            points.addAll(differs.points());
        }
        points.removeAll(Set.of(Point.DOCUMENT, Point.DOCUMENT_EXPIRED, Point.DOCUMENT_UNKNOWN));
        return points;
    }
}
