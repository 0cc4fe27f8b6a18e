// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterAnswer.Ceased;
import org.cittadino.domain.register.RegisterAnswer.Differs;
import org.cittadino.domain.register.RegisterAnswer.Match;
import org.cittadino.domain.register.RegisterAnswer.NotFound;
import org.cittadino.domain.register.RegisterAnswer.Point;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.cittadino.domain.register.RegisterAnswer.Unavailable;
import org.cittadino.domain.register.ResidentStatus;
import org.cittadino.register.Notes;
import org.cittadino.register.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each thing ANPR may say of Mario, in a town that takes documents as they are said. */
class AnprAnswersTest {
    private final AnprStub stub = new AnprStub(List.of(Rows.mario()));
    private final Notes notes = Notes.of(AnprRegister.class);

    @AfterEach
    void close() {
        notes.close();
        stub.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generalita.nome=MARIO | RESIDENT",
                "generalita.codiceFiscale=- | RESIDENT",
                "generalita.soggettoAIRE=N | RESIDENT",
                "generalita.cognome=BIANCHI | SURNAME",
                "generalita.nome=UGO | GIVEN_NAMES",
                "generalita.nome=MARIO UGO | RESIDENT",
                "generalita.dataNascita=1975-03-23 | BIRTH_DATE",
                "generalita.cognome=- | SURNAME",
                "generalita.codiceFiscale.codFiscale=RSSMRA75C22H50MA | NOBODY",
                "generalita.codiceFiscale.codFiscale=00743110157 | UNCLEAR",
                "generalita=- | UNCLEAR",
                "generalita.dataNascita=- | UNCLEAR",
                "generalita.dataNascita=22/03/1975 | UNCLEAR",
                "generalita.senzaGiorno=1 | UNCLEAR",
                "generalita={'cognome':'ROSSI','nome':'MARIO','dataNascita':'1975-03-22','senzaGiorno':true} | UNCLEAR",
                "generalita={'cognome':'ROSSI','nome':'MARIO','dataNascita':'1975-03-22','senzaGiorno':null} | RESIDENT",
                "generalita.senzaGiornoMese=S | UNCLEAR",
                "residenza.0.indirizzo.comune.codiceIstat=058091 | EMIGRATED",
                "residenza.0.indirizzo=- | UNCLEAR",
                "residenza=- | UNCLEAR",
                "residenza=[] | UNCLEAR",
                "residenza=[{'indirizzo':{'comune':{'codiceIstat':'036030'}}},{'indirizzo':{'comune':{'codiceIstat':'036030'}}}] | RESIDENT",
                "residenza=[{'indirizzo':{'comune':{'codiceIstat':'036030'}}},{'indirizzo':{'comune':{'codiceIstat':'058091'}}}] | UNCLEAR",
                "residenza=[{'localitaEstera':{}}] | UNCLEAR",
                "generalita.soggettoAIRE=S | UNCLEAR",
                "generalita.soggettoAIRE=forse | UNCLEAR",
                "generalita.soggettoAIRE=S;generalita.idSchedaSoggettoComune={'idSchedaSoggettoComuneIstat':'036030'} | AIRE",
                "residenza=[{'localitaEstera':{}}];generalita.idSchedaSoggettoComune={'idSchedaSoggettoComuneIstat':'036030'} | AIRE",
                "generalita.soggettoAIRE=Y;generalita.idSchedaSoggettoComune={'idSchedaSoggettoComuneIstat':'058091'} | EMIGRATED",
                "infoSoggettoEnte=[{'chiave':'Verifica esistenza in vita','valore':'S'}] | RESIDENT",
                "infoSoggettoEnte=[{'chiave':'Verifica esistenza in vita','valore':'N'}] | DECEASED",
                "infoSoggettoEnte=[{'chiave':'Verifica esistenza in vita','valore':'A'}] | UNCLEAR",
                "infoSoggettoEnte=[{'chiave':'Data decesso','valoreData':'2024-01-15'}] | DECEASED",
                "infoSoggettoEnte=[{'chiave':'Dichiarazione di decesso','valore':'S'}] | DECEASED",
                "infoSoggettoEnte=[{'chiave':'Dichiarazione di decesso','valore':'N'}] | RESIDENT",
                "infoSoggettoEnte=[{'chiave':'Dichiarazione di decesso'}] | UNCLEAR",
                "infoSoggettoEnte=[{'chiave':'Data morte','valoreData':'2024-01-15'}] | UNCLEAR",
                "infoSoggettoEnte=[{'valore':'S'}] | UNCLEAR",
                "residenza={'indirizzo':{'comune':{'codiceIstat':'036030'}}} | UNCLEAR",
                "datiDecesso={'dataEvento':'2024-01-15'} | DECEASED",
                "datiDecesso={'senzaGiorno':'1'} | UNCLEAR",
                "datiDecesso={} | RESIDENT",
                "datiDecesso={'dataEvento':'2024-01-15'};generalita=-;residenza=- | DECEASED",
                "generalita.cognome=BIANCHI;datiDecesso={'dataEvento':'2024-01-15'} | DECEASED",
                "/listaAnomalie=[] | RESIDENT",
                "/listaAnomalie=[{'codiceErroreAnomalia':'EN148','tipoErroreAnomalia':'W','testoErroreAnomalia':'Usare idANPR'}] | RESIDENT",
                "/listaAnomalie=[{'codiceErroreAnomalia':'EN148','tipoErroreAnomalia':'E','testoErroreAnomalia':'Corpo non abilitato'}] | UNCLEAR",
                "/listaAnomalie=[{'codiceErroreAnomalia':'EN148','testoErroreAnomalia':'Corpo non abilitato'}] | UNCLEAR",
                "/listaAnomalie=[{'tipoErroreAnomalia':'W'},{'tipoErroreAnomalia':'E'}] | UNCLEAR",
                "/listaErrori=[{'codiceErroreAnomalia':'EN122','tipoErroreAnomalia':'E'}] | UNCLEAR",
                "/listaAnomalie={'tipoErroreAnomalia':'W'} | UNCLEAR",
                "/listaSoggetti={'datiSoggetto':[]} | UNCLEAR",
                "/listaSoggetti={'datiSoggetto':[{},{}]} | UNCLEAR",
                "/listaSoggetti={'datiSoggetto':['Mario']} | UNCLEAR",
                "/listaSoggetti=- | UNCLEAR"
            })
    void residenceSaysWhoSomebodyIsAndWhereTheyLive(String change, String answer) {
        stub.people.change("C020", change.split(";"));

        assertEquals(answer(answer), town().ask());
        assertEquals(List.of("C030", "C020"), stub.gateway.asked);
        assertEquals(List.of(), stub.gateway.refusals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identificativi.idANPR=- | UNCLEAR | C030",
                "identificativi=- | UNCLEAR | C030",
                "/listaSoggetti={'datiSoggetto':[{'identificativi':{'idANPR':'AF0'}},{'identificativi':{'idANPR':'AF1'}}]} | UNCLEAR | C030",
                "/listaAnomalie=[{'codiceErroreAnomalia':'EN148','tipoErroreAnomalia':'W'}] | RESIDENT | C030 C020",
                "/listaAnomalie=[{'codiceErroreAnomalia':'EN148','tipoErroreAnomalia':'E'}] | UNCLEAR | C030",
                "datiDecesso={'dataEvento':'2024-01-15'} | DECEASED | C030"
            })
    void theNumberIsSoughtFirst(String change, String answer, String asked) {
        stub.people.change("C030", change);

        assertEquals(answer(answer), town().ask());
        assertEquals(List.of(asked.split(" ")), stub.gateway.asked);
    }

    @Test
    void nobodyIsNotFoundAndNothingMoreIsAsked() {
        stub.people.instead("C030", StubAnswer.nobody());

        assertEquals(new NotFound(), town().ask());
        assertEquals(List.of("C030"), stub.gateway.asked);
        assertEquals(List.of(), notes.lines.stream().skip(1).toList());
    }

    @Test
    void whoHasANumberAndNoEntryIsUnclear() {
        stub.people.instead("C020", StubAnswer.nobody());

        assertEquals(new Unavailable(), town().ask());
    }

    @Test
    void aWrongAddressIsNotAMissingPerson() {
        stub.people.instead("C030", StubAnswer.problem(404, "no such service"));
        assertEquals(new Unavailable(), town().ask());

        stub.people.instead("C030", StubAnswer.json(404, "{\"listaErrori\":[]}"));
        assertEquals(new Unavailable(), town().ask());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C008 | - | - | RESIDENT | C030 C008",
                "C007,C008 | - | - | RESIDENT | C030 C007 C008",
                "C007,C008 | N | - | DECEASED | C030 C007",
                "C007,C008 | A | - | UNCLEAR | C030 C007",
                "C008 | - | N | EMIGRATED | C030 C008",
                "C008 | - | A | UNCLEAR | C030 C008",
                "C007,C020 | - | - | RESIDENT | C030 C007 C020"
            })
    void verdictsAreTakenTogether(String checks, String alive, String living, String answer, String asked) {
        var general = "generalita={'cognome':'ROSSI','nome':'MARIO','dataNascita':'1975-03-22'}";
        stub.people.change("C030", general);
        if (!alive.equals("-")) {
            stub.people.change("C007", "infoSoggettoEnte.0.valore=" + alive);
        }
        if (!living.equals("-")) {
            stub.people.change("C008", "infoSoggettoEnte.0.valore=" + living);
        }

        assertEquals(answer(answer), town("checks", checks).ask());
        assertEquals(List.of(asked.split(" ")), stub.gateway.asked);
        assertEquals(List.of(), stub.gateway.refusals);
    }

    @Test
    void aVerdictWithoutANameIsNoMatch() {
        assertEquals(new Unavailable(), town("checks", "C008").ask());
        assertEquals("ANPR could not be asked: the entry has no name", notes.lines.get(1));
    }

    @Test
    void peopleWhoAreUnclearDoNotMakeTheRegisterRest() {
        stub.people.change("C020", "residenza=-");
        var town = town();
        for (var time = 0; time < 12; time++) {
            town.ask();
        }
        stub.people.change("C020");

        assertEquals(new Match(Residence.RESIDENT), town.ask());
    }

    @Test
    void nothingOfThePersonIsLogged() {
        stub.people.change(
                "C020",
                "/listaAnomalie=[{'codiceErroreAnomalia':'EN148 ROSSI','tipoErroreAnomalia':'E',"
                        + "'testoErroreAnomalia':'Dato di ROSSI MARIO (RSSMRA75C22H501I) del 22031975 non valido\\n22:00 INFO',"
                        + "'valoreErroreAnomalia':'ROSSI'}]");
        town().ask();

        assertEquals(
                "ANPR could not be asked: refused by C020: no code, Dato di … … … del … non valido 22:00 …",
                notes.lines.get(1));
        notes.lines.forEach(line -> assertFalse(line.matches("(?is).*(rossi|mario|rssmra|1975|aa123).*"), line));
    }

    private AnprTown town(String... changes) {
        var all = new String[changes.length + 2];
        System.arraycopy(changes, 0, all, 2, changes.length);
        all[0] = "documents";
        all[1] = "as-said";
        return new AnprTown(stub.settings(all));
    }

    private static RegisterAnswer answer(String word) {
        return switch (word) {
            case "RESIDENT", "AIRE" -> new Match(Residence.valueOf(word));
            case "DECEASED", "EMIGRATED" -> new Ceased(ResidentStatus.valueOf(word));
            case "NOBODY" -> new NotFound();
            case "UNCLEAR" -> new Unavailable();
            default -> new Differs(Set.of(Point.valueOf(word)));
        };
    }
}
