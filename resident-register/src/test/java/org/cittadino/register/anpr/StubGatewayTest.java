// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.GeneralSecurityException;
import java.util.List;
import org.cittadino.register.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stub takes a right call and none of the wrong ones; without this the other tests would prove nothing. */
class StubGatewayTest {
    private final StubDesk desk = new StubDesk(StubKeys.MADE.town.getPublic());
    private final StubGateway stub = new StubGateway(desk, new StubPeople(List.of(Rows.mario())));

    @Test
    void aRightCallIsAnswered() throws GeneralSecurityException {
        assertEquals("200", new RightCall("1").sentTo(stub));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form | grant_type | password | form: grant_type",
                "form | client_assertion_type | - | form: client_assertion_type",
                "form | client_id | somebody | form: client_id",
                "form | client_assertion | x.y.z | assertion: not signed",
                "assertion | key | other | assertion: not signed",
                "assertion header | alg | none | assertion: alg",
                "assertion header | typ | - | assertion: typ",
                "assertion header | kid | other | assertion: kid",
                "assertion | iss | somebody | assertion: iss",
                "assertion | sub | - | assertion: sub",
                "assertion | aud | https://stub.example/token.oauth2 | assertion: aud",
                "assertion | iat | +60 s | assertion: iat",
                "assertion | exp | -1 s | assertion: exp",
                "assertion | exp | +90000 s | assertion: exp",
                "assertion | jti | - | assertion: jti",
                "assertion | purposeId | - | assertion: purposeId",
                "assertion | digest | {'alg':'SHA-256'} | assertion: digest alg",
                "assertion | digest | {'alg':'SHA256','value':'YWJj'} | assertion: digest value",
                "voucher | for | C020 | voucher of another service",
                "evidence | key | other | evidence: not signed",
                "evidence header | typ | - | evidence: typ",
                "evidence header | kid | - | evidence: kid",
                "evidence | iss | - | evidence: iss",
                "evidence | aud | https://stub.example/govway/rest/in/MinInternoPortaANPR-PDND/C030-servizioAccertamentoIdUnicoNazionale/v1 | evidence: aud",
                "evidence | iat | - | evidence: iat",
                "evidence | exp | -1 s | evidence: exp",
                "evidence | jti | - | evidence: jti",
                "evidence | purposeId | purpose-of-C020 | evidence: purposeId",
                "evidence | dnonce | 123456789012 | evidence: dnonce",
                "evidence | userID | - | evidence: userID",
                "evidence | userLocation | - | evidence: userLocation",
                "evidence | LoA | https://www.spid.gov.it/SpidL2 | evidence: LoA",
                "assertion | digest | {'alg':'SHA256','value':'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'} | evidence: not the one of the voucher",
                "signature | key | other | signature: not signed",
                "signature header | kid | other | signature: kid",
                "signature | iss | - | signature: iss",
                "signature | sub | - | signature: sub",
                "signature | aud | https://stub.example/govway/rest/in/MinInternoPortaANPR/C030-servizioAccertamentoIdUnicoNazionale/v1/anpr-service-e002 | signature: aud",
                "signature | aud | https://stub.example/govway/rest/in/MinInternoPortaANPR-PDND/C030-servizioAccertamentoIdUnicoNazionale/v1 | signature: aud",
                "signature | iat | +60 s | signature: iat",
                "signature | exp | - | signature: exp",
                "signature | jti | - | signature: jti",
                "signature | signed_headers | [{'content-type':'application/json'}] | signature: signed_headers",
                "signature | signed_headers | ['digest','content-type'] | signature: signed_headers",
                "http | digest | SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= | http: digest",
                "http | content-type | application/json; charset=utf-8 | http: content-type",
                "http | content-encoding | gzip | http: content-encoding",
                "http | authorization | Basic eDp5 | http: authorization",
                "body | idOperazioneClient | 0b5f-x | body: idOperazioneClient",
                "body | idOperazioneClient | 0 | body: idOperazioneClient does not increase",
                "body | criteriRicerca | {'idANPR':'AF0'} | body: criteriRicerca",
                "body | datiRichiesta | {'dataRiferimentoRichiesta':'2026-11-22','motivoRichiesta':'1','casoUso':'C020'} | body: casoUso",
                "body | datiRichiesta | {'dataRiferimentoRichiesta':'22/11/2026','motivoRichiesta':'1','casoUso':'C030'} | body: data",
                "body | datiRichiesta | {'dataRiferimentoRichiesta':'2026-11-22','casoUso':'C030'} | body: motivoRichiesta",
                "body | verifica | {} | body: verifica"
            })
    void oneWrongPartIsRefusedByName(String part, String field, String value, String reason)
            throws GeneralSecurityException {
        assertEquals(
                "400 " + reason, new RightCall("1").with(part, field, value).sentTo(stub));
    }

    @Test
    void aSignatureIsGoodOnce() throws GeneralSecurityException {
        var call = new RightCall("1");
        call.sentTo(stub);

        assertEquals("400 signature: jti used before", call.again(stub));
    }

    @Test
    void anAssertionIsGoodOnce() throws GeneralSecurityException {
        new RightCall("1").with("assertion", "jti", "same").sentTo(stub);

        assertEquals(
                "400 assertion: jti used before",
                new RightCall("2").with("assertion", "jti", "same").sentTo(stub));
    }

    @Test
    void anOperationIsNotRepeated() throws GeneralSecurityException {
        new RightCall("7").sentTo(stub);

        assertEquals("400 body: idOperazioneClient does not increase", new RightCall("7").sentTo(stub));
    }

    @Test
    void aVoucherEnds() throws GeneralSecurityException {
        desk.life(60);
        var call = new RightCall("1");
        call.sentTo(stub);
        desk.advance(60);

        assertEquals("401 voucher", call.again(stub));
    }
}
