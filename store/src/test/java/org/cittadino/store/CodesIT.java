// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One-time codes, one citizen at a time; {@link CodesRaceIT} lets many in at once. */
class CodesIT {
    private static final String PURPOSE = "registration-email";
    private static final BooleanSupplier NOTHING_ELSE = () -> true;
    private static final ProofOnAccept NO_PROOF = own -> true;

    private final Town town = new Town(TestDatabase.postgres());
    private final String owner = UUID.randomUUID().toString();

    @Test
    void theRightCodeIsAcceptedOnce() {
        var code = issue();

        assertEquals(new CodeCheck.Accepted(), check(code));
        assertEquals(new CodeCheck.NotSent(), check(code));
    }

    @Test
    void aWrongCodeLeavesOneTryLess() {
        var wrong = other(issue());

        for (var left = 4; left > 0; left--) {
            assertEquals(new CodeCheck.Wrong(left), check(wrong));
        }
        assertEquals(new CodeCheck.Exhausted(), check(wrong));
    }

    @Test
    void theFifthWrongCodeKillsItEvenIfTheRightOneFollows() {
        var code = issue();
        for (var i = 0; i < 5; i++) {
            check(other(code));
        }

        assertEquals(new CodeCheck.Exhausted(), check(code));
        assertEquals("5", town.only("CIT_CODE", "TRIES"));
        assertEquals("null", town.only("CIT_CODE", "USED_AT"));
    }

    @Test
    void theFifthTryMayStillBeTheRightOne() {
        var code = issue();
        for (var i = 0; i < 4; i++) {
            check(other(code));
        }

        assertEquals(new CodeCheck.Accepted(), check(code));
    }

    @Test
    void aRolledBackRequestDoesNotGiveTheTryBack() {
        var wrong = other(issue());

        for (var i = 0; i < 5; i++) {
            town.askInVain(session -> new Codes(session).check(owner, PURPOSE, wrong, NOTHING_ELSE, NO_PROOF));
        }

        assertEquals("5", town.only("CIT_CODE", "TRIES"));
    }

    @Test
    void anExceptionAfterTheCompareDoesNotGiveTheTryBack() {
        var code = issue();

        assertThrows(
                IllegalStateException.class,
                () -> town.ask(session -> new Codes(session).check(owner, PURPOSE, code, NOTHING_ELSE, own -> {
                    throw new IllegalStateException("the proof could not be written");
                })));

        assertEquals("1", town.only("CIT_CODE", "TRIES"));
        assertEquals("null", town.only("CIT_CODE", "USED_AT"));
        assertEquals(new CodeCheck.Accepted(), check(code));
    }

    @Test
    void aRolledBackRequestDoesNotReviveAUsedCode() {
        var code = issue();
        town.askInVain(session -> new Codes(session).check(owner, PURPOSE, code, NOTHING_ELSE, NO_PROOF));

        assertEquals(new CodeCheck.NotSent(), check(code));
    }

    @Test
    void aRefusedProofSpendsTheCode() {
        var code = issue();

        assertEquals(new CodeCheck.NotSent(), town.ask(session -> new Codes(session)
                .check(owner, PURPOSE, code, NOTHING_ELSE, own -> false)));
        assertEquals(new CodeCheck.NotSent(), check(code));
    }

    @Test
    void aWrongPasswordBesideTheRightCodeIsAWrongTry() {
        var code = issue();

        assertEquals(new CodeCheck.Wrong(4), town.ask(session -> new Codes(session)
                .check(owner, PURPOSE, code, () -> false, NO_PROOF)));
        assertEquals(new CodeCheck.Accepted(), check(code));
    }

    @Test
    void thePasswordIsNotEvenLookedAtBesideAWrongCode() {
        var wrong = other(issue());

        assertEquals(new CodeCheck.Wrong(4), town.ask(session -> new Codes(session)
                .check(
                        owner,
                        PURPOSE,
                        wrong,
                        () -> {
                            throw new AssertionError("asked");
                        },
                        NO_PROOF)));
    }

    @Test
    void aNewCodeVoidsTheOlderOne() {
        var older = issue();
        var newer = issue();

        assertEquals(older.equals(newer) ? new CodeCheck.Accepted() : new CodeCheck.Wrong(4), check(older));
        assertEquals(new CodeCheck.Accepted(), check(newer));
    }

    @Test
    void aNewCodeHasAllItsTries() {
        var older = issue();
        for (var i = 0; i < 5; i++) {
            check(other(older));
        }

        assertEquals(new CodeCheck.Accepted(), check(issue()));
    }

    @Test
    void aCodeForOnePurposeIsNotTakenForAnother() {
        var code = issue();
        assertEquals(new CodeCheck.NotSent(), check(owner, "password-reset", code));

        town.ask(session -> new Codes(session).issue(owner, "password-reset", CodePolicy.EMAIL));
        var reset = check(owner, "password-reset", code);

        assertEquals(new CodeCheck.Wrong(4), reset);
        assertEquals(new CodeCheck.Accepted(), check(code));
    }

    @Test
    void aCodeOfOneOwnerIsNotTakenForAnother() {
        var code = issue();
        var stranger = UUID.randomUUID().toString();
        assertEquals(new CodeCheck.NotSent(), check(stranger, PURPOSE, code));

        town.ask(session -> new Codes(session).issue(stranger, PURPOSE, CodePolicy.EMAIL));

        assertEquals(new CodeCheck.Wrong(4), check(stranger, PURPOSE, code));
    }

    @Test
    void aRowMovedToAnotherOwnerInTheDatabaseNoLongerFits() {
        var code = issue();
        var stranger = UUID.randomUUID().toString();
        town.sql(
                "UPDATE CIT_CODE SET OWNER_ID = ?, OPEN_FOR = ? WHERE REALM_ID = ?",
                stranger,
                stranger + "|" + PURPOSE);

        assertEquals(new CodeCheck.Wrong(4), check(stranger, PURPOSE, code));
    }

    @ParameterizedTest
    @CsvSource({"59:00, true", "60:00, false", "60:01, false"})
    void anHourAfterTheDatabaseIssuedItACodeIsOver(String age, boolean accepted) {
        var code = issue();
        town.sql("UPDATE CIT_CODE SET EXPIRES_AT = EXPIRES_AT - ? WHERE REALM_ID = ?", millis(age));

        assertEquals(accepted ? new CodeCheck.Accepted() : new CodeCheck.Expired(), check(code));
    }

    @ParameterizedTest
    @CsvSource({"59:59, 0, true", "59:59, 999, true", "60:00, 0, false", "60:01, 0, false"})
    void atTheVeryEndOfItsHourACodeIsRefused(String age, long millis, boolean accepted) {
        var code = issue();
        var issuedAt = Long.parseLong(town.only("CIT_CODE", "CREATED_AT"));
        town.freeze(issuedAt + millis(age) + millis);

        assertEquals(accepted ? new CodeCheck.Accepted() : new CodeCheck.Expired(), check(code));
        assertEquals(accepted ? "1" : "0", town.only("CIT_CODE", "TRIES"));
    }

    @Test
    void theTableHoldsNothingButAKeyedHash() {
        var code = issue();
        var row = town.rows("CIT_CODE").get(0);

        assertFalse(
                row.entrySet().stream()
                        .filter(column -> !column.getKey().matches("ID|REALM_ID|OWNER_ID|.*_AT"))
                        .anyMatch(column -> holds(column.getValue(), code)),
                "a column holds the code");
        assertEquals(64, row.getOrDefault("MAC", "").length());
    }

    @Test
    void theSameCodeOfAnotherOwnerLeavesAnotherHash() {
        var keys = KeyRing.parse(Town.KEY);

        var one = keys.mac("k1", "code", "owner-1", PURPOSE, "12345678");
        var other = keys.mac("k1", "code", "owner-2", PURPOSE, "12345678");

        assertFalse(HexFormat.of().formatHex(one).equals(HexFormat.of().formatHex(other)));
    }

    @Test
    void aCodeOutlivesAChangeOfKeys() {
        var code = issue();
        town.keys(Town.NEW_KEY + "," + Town.KEY);

        assertEquals(new CodeCheck.Accepted(), check(code));
    }

    @Test
    void anOrderCarriesThePolicyToTheMomentOfSending() {
        var policy = new CodePolicy(Duration.ofMinutes(7), 3);

        assertEquals(policy, CodeOrder.of(PURPOSE, policy).policy());
        town.ask(session -> new Codes(session).issue(owner, PURPOSE, policy));
        assertEquals("3", town.only("CIT_CODE", "MAX_TRIES"));
        assertTrue(Long.parseLong(town.only("CIT_CODE", "EXPIRES_AT"))
                == Long.parseLong(town.only("CIT_CODE", "CREATED_AT")) + 7 * 60_000);
    }

    private String issue() {
        return town.ask(session -> new Codes(session).issue(owner, PURPOSE, CodePolicy.EMAIL));
    }

    private CodeCheck check(String typed) {
        return check(owner, PURPOSE, typed);
    }

    private CodeCheck check(String who, String purpose, String typed) {
        return town.ask(session -> new Codes(session).check(who, purpose, typed, NOTHING_ELSE, NO_PROOF));
    }

    static String other(String code) {
        return code.equals("00000000") ? "00000001" : "00000000";
    }

    private static boolean holds(String value, String code) {
        return value.contains(code) || value.contains(HexFormat.of().formatHex(code.getBytes(StandardCharsets.UTF_8)));
    }

    private static long millis(String minutesAndSeconds) {
        var parts = minutesAndSeconds.split(":", 2);
        return Duration.ofMinutes(Long.parseLong(parts[0]))
                .plusSeconds(Long.parseLong(parts[1]))
                .toMillis();
    }
}
