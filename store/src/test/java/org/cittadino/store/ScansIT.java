// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.KeycloakSession;

/** What citizens scanned: whose it is, who may open it, how much there may be. */
class ScansIT {
    private static final String ADA = "0b7f8a52-0d3e-4f44-8a68-2a3f6e1b9c01";
    private static final byte[] FRONT = bytes("the front of the card");
    private static final byte[] BACK = bytes("the back of the card, longer");

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void whatIsHandedInIsThereForTheCase() {
        var scan = put(ADA, FRONT, BACK);
        var file = town.ask(session -> new Scans(session).of(ADA)).get(0);
        var caseId = attach(ADA);

        assertEquals(new ScanFile(scan, 2, FRONT.length + BACK.length, file.handedInAt()), file);
        assertEquals(List.of(file), ofCase(caseId));
        assertArrayEquals(FRONT, page(caseId, scan, 1).orElseThrow());
        assertArrayEquals(BACK, page(caseId, scan, 2).orElseThrow());
        assertEquals(List.of(), town.ask(session -> new Scans(session).of(ADA)));
    }

    @Test
    void theDemoDatabaseTakesPagesOfSeveralMegabytes() {
        var demo = new Town(TestDatabase.h2());
        var large = new byte[5_000_000];
        Arrays.fill(large, (byte) 7);
        var scan = demo.ask(session -> Scans.put(session, ADA, List.of(large)));
        var caseId = demo.ask(session -> opened(session, ADA));

        var read = demo.ask(session -> new Scans(session).page(caseId, scan, 1));

        assertArrayEquals(large, read.orElseThrow());
    }

    @Test
    void aDumpOfTheTablesHoldsNoneOfTheBytes() {
        var caseId = attachedCaseOf(FRONT);
        put(caseId, BACK);

        var dump = town.rows("CIT_SCAN_SET") + "" + town.rows("CIT_SCAN_PAGE");

        for (var clear : List.of(FRONT, BACK)) {
            assertFalse(dump.contains(HexFormat.of().formatHex(clear, 0, 8)), dump);
        }
    }

    @Test
    void eachPageHasANonceOfItsOwn() {
        put(ADA, FRONT, FRONT);

        var stored = town.rows("CIT_SCAN_PAGE").stream()
                .map(row -> String.valueOf(row.get("CONTENT")).substring(0, 24))
                .distinct()
                .toList();

        assertEquals(2, stored.size());
    }

    @ParameterizedTest
    @CsvSource({
        "a page that is another, CIT_SCAN_PAGE, PAGE_NUMBER = 2 - PAGE_NUMBER + 1",
        "a page of another scan, CIT_SCAN_PAGE, SCAN_ID = 'another'",
        "a set of another case, CIT_SCAN_SET, CASE_ID = 'another'",
        "a key of another set, CIT_SCAN_SET, ID = 'another'"
    })
    void whatWasMovedDoesNotOpen(String what, String table, String change) {
        var caseId = attachedCaseOf(FRONT);
        var scan = ofCase(caseId).get(0).id();
        town.sql("UPDATE " + table + " SET " + change + " WHERE REALM_ID = ?");
        if (change.startsWith("ID")) {
            town.sql("UPDATE CIT_SCAN_PAGE SET SET_ID = 'another' WHERE REALM_ID = ?");
        }
        var moved = change.startsWith("SCAN_ID") ? "another" : scan;
        var asked = change.startsWith("CASE_ID") ? "another" : caseId;
        var number = change.startsWith("PAGE_NUMBER") ? 2 : 1;

        assertThrows(IllegalStateException.class, () -> page(asked, moved, number), what);
        town.sql("DELETE FROM CIT_SCAN_SET WHERE REALM_ID = ?");
        town.sql("DELETE FROM CIT_SCAN_PAGE WHERE REALM_ID = ?");
    }

    @Test
    void whatWasMovedToAnotherRealmDoesNotOpen() {
        var caseId = attachedCaseOf(FRONT);
        var scan = ofCase(caseId).get(0).id();
        var neighbour = new Town(TestDatabase.postgres());

        assertEquals(Optional.empty(), neighbour.ask(session -> new Scans(session).page(caseId, scan, 1)));
        town.sql("UPDATE CIT_SCAN_SET SET REALM_ID = ? WHERE REALM_ID = ?", neighbour.realmId);
        assertThrows(
                IllegalStateException.class, () -> neighbour.ask(session -> new Scans(session).page(caseId, scan, 1)));
    }

    @Test
    void noMoreThanThreeAreTaken() {
        for (var at = 0; at < Scans.MOST; at++) {
            put(ADA, FRONT);
        }

        assertThrows(TooManyScans.class, () -> put(ADA, FRONT));
        assertEquals(Scans.MOST, town.rows("CIT_SCAN_PAGE").size());
    }

    @Test
    void ofManyAtOnceNoMoreThanThreeAreTaken() {
        var taken = Together.run(12, () -> {
            try {
                put(ADA, FRONT);
                return true;
            } catch (TooManyScans full) {
                return false;
            }
        });

        assertEquals(Scans.MOST, taken.stream().filter(yes -> yes).count());
        assertEquals(1, town.rows("CIT_SCAN_SET").size());
        assertEquals(Scans.MOST, town.rows("CIT_SCAN_PAGE").size());
    }

    @Test
    void notEvenThreeAreTakenIfTheyAreTooLongTogether() {
        var half = new byte[(int) (Scans.MOST_BYTES / 2)];
        put(ADA, half);
        put(ADA, half);

        assertThrows(TooManyScans.class, () -> put(ADA, FRONT));
    }

    @Test
    void whatIsTakenBackIsErasedAndMakesRoom() {
        var scans = new ArrayList<>(Collections.nCopies(Scans.MOST, ""));
        scans.replaceAll(none -> put(ADA, FRONT, BACK));

        drop(ADA, scans.get(0));
        drop(ADA, scans.get(0));

        assertEquals("2", town.only("CIT_SCAN_SET", "SCANS"));
        assertEquals(4, town.rows("CIT_SCAN_PAGE").size());
        put(ADA, FRONT);
        assertThrows(TooManyScans.class, () -> put(ADA, FRONT));
    }

    @Test
    void nobodyTakesBackWhatIsSomebodyElsesOrHandedIn() {
        var scan = put(ADA, FRONT);
        drop("bruno", scan);
        assertEquals(1, town.rows("CIT_SCAN_PAGE").size());

        attach(ADA);
        drop(ADA, scan);
        assertEquals(1, town.rows("CIT_SCAN_PAGE").size());
    }

    @Test
    void whoAsksAnewReplacesWhatTheCaseHad() {
        var caseId = attachedCaseOf(FRONT);
        var again = put(ADA, BACK);

        town.run(session -> Scans.attach(session, ADA, caseId));

        assertEquals(List.of(again), ofCase(caseId).stream().map(ScanFile::id).toList());
        assertEquals(1, town.rows("CIT_SCAN_SET").size());
    }

    @Test
    void whoHasNothingNewReplacesNothing() {
        var caseId = attachedCaseOf(FRONT);

        town.run(session -> Scans.attach(session, ADA, caseId));

        assertEquals(1, ofCase(caseId).size());
    }

    @Test
    void whatAnOfficialAskedForIsAdded() {
        var caseId = attachedCaseOf(FRONT);
        put(caseId, BACK);

        town.run(session -> Scans.attach(session, caseId, caseId));

        assertEquals(2, ofCase(caseId).size());
        for (var file : ofCase(caseId)) {
            assertEquals(file.bytes(), page(caseId, file.id(), 1).orElseThrow().length);
        }
    }

    @Test
    void aKeyThatIsReplacedStillOpensWhatItClosed() {
        var caseId = attachedCaseOf(FRONT);
        town.keys(Town.NEW_KEY + "," + Town.KEY);

        assertArrayEquals(FRONT, page(caseId, ofCase(caseId).get(0).id(), 1).orElseThrow());
    }

    private String put(String owner, byte[]... pages) {
        return town.ask(session -> Scans.put(session, owner, List.of(pages)));
    }

    private void drop(String owner, String scan) {
        town.run(session -> Scans.drop(session, owner, scan));
    }

    private String attachedCaseOf(byte[] page) {
        put(ADA, page);
        return attach(ADA);
    }

    private String attach(String owner) {
        return town.ask(session -> opened(session, owner));
    }

    private static String opened(KeycloakSession session, String owner) {
        var opened = Cases.open(session, owner, CaseKind.NEW_ACCOUNT, CaseState.OPEN);
        Scans.attach(session, owner, opened.id());
        return opened.id();
    }

    private List<ScanFile> ofCase(String caseId) {
        return town.ask(session -> new Scans(session).ofCase(caseId));
    }

    private Optional<byte[]> page(String caseId, String scan, int number) {
        return town.ask(session -> new Scans(session).page(caseId, scan, number));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
