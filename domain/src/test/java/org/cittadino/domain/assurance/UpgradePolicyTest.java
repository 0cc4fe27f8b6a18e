// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which evidence makes which level. */
final class UpgradePolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "nothing,                                WEAK",
                "email-code,                             WEAK",
                "register-match,                         WEAK",
                "letter-code,                            WEAK",
                "imported,                               WEAK",
                "email-code register-match imported,     WEAK",
                "register-match letter-code,             STRONG",
                "email-code counter,                     STRONG",
                "document-scan,                          STRONG",
                "electronic-identity,                    STRONG",
                "smart-card,                             STRONG",
            })
    void whatThePolicyWeRecommendMakesOfEvidence(String held, AssuranceLevel level) {
        assertEquals(level, UpgradePolicy.RECOMMENDED.levelFor(evidence(held), NOW));
    }

    @Test
    void evidenceCountsUntilItsLastMomentAndNotLonger() {
        assertEquals(AssuranceLevel.STRONG, levelOfAScanUntil(NOW.plusMillis(1)));
        assertEquals(AssuranceLevel.WEAK, levelOfAScanUntil(NOW));
    }

    @Test
    void onlyTheExpiredPartOfAWayIsMissing() {
        var held = List.of(
                new Evidence(EvidenceKind.REGISTER_MATCH, NOW, Optional.empty()),
                new Evidence(EvidenceKind.LETTER_CODE, NOW, Optional.of(NOW)));

        assertEquals(AssuranceLevel.WEAK, UpgradePolicy.RECOMMENDED.levelFor(held, NOW));
    }

    @Test
    void aTownMayDecideOtherwise() {
        var policy = UpgradePolicy.read(" register-match , counter+smart-card").orElseThrow();

        assertEquals(AssuranceLevel.STRONG, policy.levelFor(evidence("register-match"), NOW));
        assertEquals(AssuranceLevel.WEAK, policy.levelFor(evidence("counter"), NOW));
        assertEquals(AssuranceLevel.STRONG, policy.levelFor(evidence("counter smart-card"), NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "counter,",
                "counter+",
                "spid",
                "Counter",
                "email-code",
                "counter, email-code",
                "counter;scan"
            })
    void whatIsNoPolicyIsNotRead(String written) {
        assertEquals(Optional.empty(), UpgradePolicy.read(written));
    }

    @Test
    void anAddressAloneNeverMakesSomebodyStrong() {
        var onlyTheAddress = Set.of(Set.of(EvidenceKind.EMAIL_CODE));
        Set<Set<EvidenceKind>> nothingAtAll = Set.of(Set.of());

        assertThrows(IllegalArgumentException.class, () -> new UpgradePolicy(onlyTheAddress));
        assertThrows(IllegalArgumentException.class, () -> new UpgradePolicy(nothingAtAll));
    }

    @Test
    void whatIsWrittenIsWhatIsRead() {
        var recommended = UpgradePolicy.RECOMMENDED;

        assertEquals(
                "counter, document-scan, electronic-identity, letter-code+register-match, smart-card",
                recommended.toString());
        assertEquals(Optional.of(recommended), UpgradePolicy.read(recommended.toString()));
    }

    private static AssuranceLevel levelOfAScanUntil(Instant end) {
        var scan = new Evidence(EvidenceKind.DOCUMENT_SCAN, NOW.minusSeconds(60), Optional.of(end));
        return UpgradePolicy.RECOMMENDED.levelFor(List.of(scan), NOW);
    }

    private static List<Evidence> evidence(String held) {
        return held == null
                ? List.of()
                : Arrays.stream(held.split(" "))
                        .map(id -> EvidenceKind.of(id).orElseThrow())
                        .map(kind -> new Evidence(kind, NOW.minusSeconds(60), Optional.empty()))
                        .toList();
    }
}
