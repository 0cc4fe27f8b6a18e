// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cittadino.domain.register.RegisterAnswer.Match;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.cittadino.domain.register.RegisterAnswer.Unavailable;
import org.cittadino.register.Notes;
import org.cittadino.register.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.common.util.Time;

/** Vouchers are kept as long as they are good, one for each service, and renewed once when they are not. */
class AnprVouchersTest {
    private static final Match RESIDENT = new Match(Residence.RESIDENT);

    private final AnprStub stub = new AnprStub(List.of(Rows.mario()));
    private final Notes notes = Notes.of(AnprRegister.class);

    @AfterEach
    void close() {
        Time.setOffset(0);
        notes.close();
        stub.close();
    }

    @Test
    void eachServiceHasAVoucherThatServesManyQuestions() {
        var town = town("600");
        for (var time = 0; time < 5; time++) {
            assertEquals(RESIDENT, town.ask());
        }

        assertEquals(List.of("C030", "C020"), stub.desk.given);
        assertEquals(10, stub.gateway.asked.size());
        assertEquals(List.of(), stub.gateway.refusals);
    }

    @Test
    void aTownMayWantANewVoucherForEachQuestion() {
        var town = town("0");
        town.ask();

        assertEquals(RESIDENT, town.ask());
        assertEquals(List.of("C030", "C020", "C030", "C020"), stub.desk.given);
    }

    @Test
    void aVoucherAboutToEndIsNotUsed() {
        var town = town("600");
        town.ask();
        letPass(575);

        assertEquals(RESIDENT, town.ask());
        assertEquals(List.of("C030", "C020", "C030", "C020"), stub.desk.given);
        assertEquals(List.of(), stub.gateway.refusals);
    }

    @Test
    void theEvidenceIsGoodAsLongAsItsVoucher() {
        stub.desk.life(3600);
        var town = town("600");
        town.ask();
        letPass(560);

        assertEquals(RESIDENT, town.ask());
        assertEquals(List.of("C030", "C020"), stub.desk.given);
        assertEquals(List.of(), stub.gateway.refusals);
    }

    @Test
    void aVoucherThatIsRefusedIsRenewedOnce() {
        var town = town("600");
        town.ask();
        stub.desk.revokeAll();

        assertEquals(RESIDENT, town.ask());
        assertEquals(List.of("C030", "C020", "C030", "C020"), stub.desk.given);
        assertEquals(List.of("voucher", "voucher"), stub.gateway.refusals);
    }

    @Test
    void aSecondRefusalIsTheEnd() {
        stub.people.instead("C030", StubAnswer.problem(401, "no"));

        assertEquals(new Unavailable(), town("600").ask());
        assertEquals(List.of("C030", "C030"), stub.gateway.asked);
        assertEquals(List.of("C030", "C030"), stub.desk.given);
        assertEquals("ANPR could not be asked: C030 answered with status 401", notes.lines.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'access_token':'','token_type':'Bearer','expires_in':600}",
                "{'access_token':'a','token_type':'Bearer'}",
                "{'access_token':'a','token_type':'Bearer','expires_in':-1}",
                "{'access_token':'a','token_type':'Bearer','expires_in':'soon'}",
                "{'access_token':'a','token_type':'MAC','expires_in':600}",
                "{'access_token':'a\\nHost: evil','token_type':'Bearer','expires_in':600}",
                "{'access_token':['a'],'token_type':'Bearer','expires_in':600}"
            })
    void whatIsNoVoucherIsNotSentOn(String answer) {
        stub.fault("desk", exchange -> AnprStub.send(exchange, StubAnswer.json(200, answer.replace('\'', '"'))));

        assertEquals(new Unavailable(), town("600").ask());
        assertEquals("ANPR could not be asked: PDND gave something for C030 that is no voucher", notes.lines.get(1));
    }

    @Test
    void withoutAVoucherNothingIsAsked() {
        stub.fault("desk", exchange -> AnprStub.send(exchange, StubAnswer.problem(400, "no")));

        assertEquals(new Unavailable(), town("600").ask());
        assertEquals("ANPR could not be asked: PDND gave no voucher for C030: status 400", notes.lines.get(1));
        assertEquals(List.of(), stub.gateway.asked);
    }

    private void letPass(int seconds) {
        Time.setOffset(seconds);
        stub.desk.advance(seconds);
    }

    private AnprTown town(String voucherLife) {
        return new AnprTown(stub.settings("documents", "as-said", "voucherLife", voucherLife));
    }
}
