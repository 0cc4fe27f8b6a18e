// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.domain.register.RegisterFinding.Found;
import org.cittadino.domain.register.RegisterFinding.NoRegister;
import org.cittadino.register.Notes;
import org.cittadino.register.ResidentField;
import org.cittadino.register.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A view that is away, slow or unclear is no register, and never a yes. */
class RegisterViewTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration NONE = Duration.ofNanos(1);
    private static final String CODE = "RSSMRA75C22H501I";

    private final Anagrafe anagrafe = new Anagrafe(List.of(Rows.mario()));
    private final Notes notes = Notes.of(RegisterView.class);
    private final List<RegisterView> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(RegisterView::close);
        notes.close();
    }

    @Test
    void aPersonInTheViewIsFound() {
        assertInstanceOf(Found.class, find(view(LONG)));
        assertEquals(List.of(), notes.lines);
    }

    @Test
    void aViewThatIsAwayIsNoRegister() {
        anagrafe.run("ALTER TABLE ANAGRAFE RENAME TO ELSEWHERE");

        assertEquals(new NoRegister(), find(view(LONG)));
        assertEquals(List.of("the register could not be asked: SQL state 42S02"), notes.lines);
    }

    @Test
    void anAddressWithoutADriverIsNoRegister() {
        assertEquals(new NoRegister(), find(view(LONG, "url", "jdbc:nothing:here")));
        assertEquals(List.of("the register could not be asked: SQL state 08001"), notes.lines);
    }

    @Test
    void aSlowViewIsNoRegister() {
        anagrafe.run("CREATE ALIAS SLEEP FOR 'java.lang.Thread.sleep(long)'");

        assertEquals(
                new NoRegister(),
                find(view(
                        LONG,
                        "query",
                        "SELECT A.* FROM ANAGRAFE A JOIN (SELECT SLEEP(8000)) S ON TRUE"
                                + " WHERE CODICE_FISCALE = ?")));
        assertEquals(List.of("the register did not answer within 1 s"), notes.lines);
    }

    @Test
    void twoRowsForOneCodeAreUnclear() {
        anagrafe.enter(Rows.mario(ResidentField.STATUS, "C"));

        assertEquals(new NoRegister(), find(view(LONG)));
        assertEquals(List.of("the register has more than one row for one codice fiscale"), notes.lines);
    }

    @Test
    void aRowThatCannotBeReadIsUnclearAndTheLogSaysWhereAndNotWhat() {
        anagrafe.run("UPDATE ANAGRAFE SET STATO = 'ZANZIBAR'");

        assertEquals(new NoRegister(), find(view(LONG)));
        assertEquals(List.of("a row of the register cannot be read: UNKNOWN_STATUS in stato"), notes.lines);
    }

    @Test
    void aMissingColumnIsUnclear() {
        anagrafe.run("ALTER TABLE ANAGRAFE DROP COLUMN STATO");

        assertEquals(new NoRegister(), find(view(LONG)));
        assertEquals(List.of("a row of the register cannot be read: MISSING in stato"), notes.lines);
    }

    @Test
    void aViewThatKeepsFailingIsLeftAlone() {
        var view = view(LONG);
        anagrafe.run("ALTER TABLE ANAGRAFE RENAME TO ELSEWHERE");
        for (var time = 0; time < 20; time++) {
            find(view);
        }
        anagrafe.run("ALTER TABLE ELSEWHERE RENAME TO ANAGRAFE");

        assertEquals(new NoRegister(), find(view));
        assertEquals(5, notes.lines.size());
    }

    @Test
    void aViewThatIsBackIsAskedAgain() {
        var view = view(NONE);
        anagrafe.run("ALTER TABLE ANAGRAFE RENAME TO ELSEWHERE");
        for (var time = 0; time < 20; time++) {
            find(view);
        }
        anagrafe.run("ALTER TABLE ELSEWHERE RENAME TO ANAGRAFE");

        assertInstanceOf(Found.class, find(view));
        assertInstanceOf(Found.class, find(view));
    }

    @Test
    void nothingOfThePersonIsLogged() {
        find(view(LONG, "query", "SELECT CAST(? AS INT) FROM ANAGRAFE"));

        assertFalse(notes.lines.isEmpty());
        notes.lines.forEach(line -> assertFalse(line.contains(CODE), line));
    }

    private RegisterView view(Duration rest, String... changes) {
        var view = new RegisterView(JdbcSettings.of(anagrafe.settings(changes)).orElseThrow(), rest);
        opened.add(view);
        return view;
    }

    private static RegisterFinding find(RegisterView view) {
        return view.look(assertInstanceOf(CodiceFiscaleReading.Valid.class, CodiceFiscale.read(CODE))
                        .code())
                .finding();
    }
}
