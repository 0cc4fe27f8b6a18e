// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cittadino.domain.register.RegisterAnswer.Differs;
import org.cittadino.domain.register.RegisterAnswer.Point;
import org.cittadino.domain.register.RegisterAnswer.Unavailable;
import org.cittadino.register.Notes;
import org.cittadino.register.ResidentRegisterContract;
import org.cittadino.register.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom ANPR speaks, and what is said of settings that cannot be right. */
class AnprRegisterFactoryTest {
    private static final String FAR = "https://modipa.anpr.interno.it/govway/rest/in/MinInternoPortaANPR";
    private static final String TEST = "https://modipa-val.anpr.interno.it/govway/rest/in/MinInternoPortaANPR";
    private static final Differs NO_DOCUMENT = new Differs(Set.of(Point.DOCUMENT_UNKNOWN));

    private final AnprStub stub = new AnprStub(List.of(Rows.mario()));
    private final Notes notes = Notes.of(AnprRegister.class);

    @AfterEach
    void close() {
        notes.close();
        stub.close();
    }

    @Test
    void whereNothingIsSetTheRegisterIsUnavailableWithoutAWord() {
        assertEquals(new Unavailable(), new AnprTown(AnprStub.scope(Map.of())).ask());
        assertEquals(List.of(), notes.lines);
    }

    @Test
    void oneWarningSaysThatItWasNeverRunForReal() {
        new AnprTown(stub.settings());

        assertEquals(1, notes.lines.size());
        assertTrue(notes.lines.get(0).contains("has not yet been run against the real service"));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "borgo, true", "'valle, borgo', true", "valle, false", "borgo2, false"})
    void itSpeaksForTheRealmsNamed(String realms, boolean speaks) {
        var answer = new AnprTown(stub.settings("realms", realms)).ask("borgo", ResidentRegisterContract.mario());
        assertEquals(speaks ? NO_DOCUMENT : new Unavailable(), answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clientId | '' | CLIENT_ID is missing",
                "clientId | zanzibar/1 | CLIENT_ID should be an id of PDND",
                "kid | '' | KID is missing",
                "kid | zanzibar 1 | KID should be the id of a key on PDND",
                "keyFile | '' | KEY_FILE is missing",
                "keyFile | /nowhere/zanzibar.pem | KEY_FILE is not a file the server may read",
                "purposeC030 | '' | PURPOSE_C030 is missing",
                "purposeC020 | '' | PURPOSE_C020 is missing",
                "purposeC020 | zanzibar? | PURPOSE_C020 should be an id of PDND",
                "userId | '' | USER_ID is missing",
                "userLocation | '' | USER_LOCATION is missing",
                "loa | '' | LOA is missing",
                "loa | https://zanzibar.example/SpidL2 | LOA should be 1 to 20 characters of ASCII",
                "municipality | '' | MUNICIPALITY is missing",
                "municipality | H501 | MUNICIPALITY should be the six digits of ISTAT",
                "environment | zanzibar | ENVIRONMENT should be production or test",
                "documents | zanzibar | DOCUMENTS should be refuse or as-said",
                "checks | C030 | CHECKS should be C020, C008, or one of them with C007 before it",
                "checks | C007 | CHECKS should be C020, C008, or one of them with C007 before it",
                "checks | C020,zanzibar | CHECKS should be C020, C008, or one of them with C007 before it",
                "url | http://127.0.0.1/x | URL should be an https address without user, query, or a slash at its end",
                "url | https://me:zanzibar@127.0.0.1/x | URL should be an https address without user, query, or a slash at its end",
                "url | https://127.0.0.1/x/ | URL should be an https address without user, query, or a slash at its end",
                "url | https://127.0.0.1/x?zanzibar | URL should be an https address without user, query, or a slash at its end",
                "url | zanzibar\\ | URL should be an https address without user, query, or a slash at its end",
                "tokenUrl | file:///etc/passwd | TOKEN_URL should be an https address without user, query, or a slash at its end",
                "audience | zan zibar | AUDIENCE should be an audience without blanks",
                "truststore | /nowhere/zanzibar.p12 | TRUSTSTORE should be a readable PKCS#12 or JKS file of the password set",
                "truststorePassword | wrong | TRUSTSTORE should be a readable PKCS#12 or JKS file of the password set",
                "connections | 0 | CONNECTIONS should be 1 to 32",
                "connections | zanzibar | CONNECTIONS should be 1 to 32",
                "timeout | 0 | TIMEOUT should be 1 to 10",
                "timeout | 11 | TIMEOUT should be 1 to 10",
                "connectTimeout | -1 | CONNECT_TIMEOUT should be 1 to 10",
                "voucherLife | 601 | VOUCHER_LIFE should be 0 to 600"
            })
    void aWrongSettingIsNamedWithoutItsValue(String setting, String value, String sentence) {
        assertEquals(new Unavailable(), new AnprTown(stub.settings(setting, value)).ask());
        assertEquals(
                List.of("KC_SPI_CITTADINO_REGISTER__ANPR__…: " + sentence + "; the register \"anpr\" is unavailable"),
                notes.lines);
    }

    @Test
    void aKeyOfAnotherKindIsNotTaken(@TempDir Path folder) throws IOException, GeneralSecurityException {
        var small = StubKeys.pem(folder, "PRIVATE KEY", StubKeys.rsa(1024));
        var curve = StubKeys.pem(folder, "PRIVATE KEY", StubKeys.pair("EC", 256));
        var pkcs1 = StubKeys.pem(folder, "RSA PRIVATE KEY", StubKeys.rsa(2048));
        var torn = Files.writeString(
                folder.resolve("torn.pem"),
                Files.readString(StubKeys.MADE.keyFile).replace("M", ""));
        for (var file : List.of(small, curve, pkcs1, torn, folder)) {
            assertEquals(new Unavailable(), new AnprTown(stub.settings("keyFile", file.toString())).ask());
        }

        var shape = "KEY_FILE should hold one key, PKCS#8 in PEM, without a password";
        var bits = "KEY_FILE should hold an RSA key of at least 2048 bits";
        var read = "KEY_FILE is not a file the server may read";
        assertEquals(
                List.of(bits, bits, shape, bits, read),
                notes.lines.stream()
                        .map(line -> line.replaceAll(".*…: (.*);.*", "$1"))
                        .toList());
    }

    @Test
    void theAddressesAreThoseOfTheGuideAndTheAudienceLacksThePlatform() {
        var real = read("environment", "production");
        assertEquals(
                URI.create(FAR + "-PDND/C030-servizioAccertamentoIdUnicoNazionale/v1/anpr-service-e002"),
                real.host().endpoint(AnprService.C030));
        assertEquals(FAR + "/C020-servizioAccertamentoResidenza/v1", real.host().audience(AnprService.C020));
        assertEquals(
                URI.create("https://auth.interop.pagopa.it/token.oauth2"),
                real.host().tokenUrl());
        assertEquals("auth.interop.pagopa.it/client-assertion", real.host().tokenAudience());

        var test = read("environment", "test");
        assertEquals(
                URI.create(TEST + "-PDND/C008-servizioVerificaDichResidenza/v1/anpr-service-e002"),
                test.host().endpoint(AnprService.C008));
        assertEquals(
                TEST + "/C008-servizioVerificaDichResidenza/v1", test.host().audience(AnprService.C008));
        assertEquals(
                URI.create("https://auth.uat.interop.pagopa.it/token.oauth2"),
                test.host().tokenUrl());
        assertEquals("auth.uat.interop.pagopa.it/client-assertion", test.host().tokenAudience());
    }

    @Test
    void nothingThatIsPrintedShowsASecret() {
        var settings = read("environment", "test");
        for (var printed : List.of(
                settings.toString(),
                settings.signer().toString(),
                new Voucher("zanzibar", "zanzibar", 0).toString(),
                AnprFacts.NONE.toString(),
                new AnprFacts.Names("ROSSI", "MARIO").toString(),
                new Reply(200, "zanzibar", false, new byte[0]).toString())) {
            assertFalse(printed.matches("(?s).*(zanzibar|ROSSI|MARIO|BEGIN|MII).*"), printed);
        }
    }

    /** The settings of the stub, but for its addresses. */
    private AnprSettings read(String... changes) {
        var settings = new HashMap<String, String>();
        for (var name : List.of(
                "clientId",
                "kid",
                "keyFile",
                "purposeC030",
                "purposeC020",
                "userId",
                "userLocation",
                "loa",
                "municipality")) {
            settings.put(name, stub.settings().get(name, ""));
        }
        return AnprConfig.read(AnprStub.scope(settings, changes)).orElseThrow();
    }
}
