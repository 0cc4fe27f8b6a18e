// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterAnswer.Differs;
import org.cittadino.domain.register.RegisterAnswer.Match;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.register.ResidentRegisterContract;
import org.junit.jupiter.api.AfterAll;

/** The contract in a town that lets ANPR answer without documents: everything else must still be so. */
class AnprDocumentsAsSaidTest extends ResidentRegisterContract {
    private static final AnprStub STUB = new AnprStub(people());
    private static final AnprTown TOWN = new AnprTown(STUB.settings("documents", "as-said"));

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
        if (!(answer instanceof Differs)) {
            return answer;
        }
        var points = AnprContractTest.pointsWithoutDocuments(answer);
        return points.isEmpty() ? new Match(Residence.RESIDENT) : new Differs(points);
    }
}
