// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.assurance;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which evidence makes an account strong: any one of the ways, each of them complete.
 *
 * <p>Written as ways with {@code ,} between them and {@code +} within one, e.g.
 * {@code counter, register-match+letter-code}.
 */
public record UpgradePolicy(Set<Set<EvidenceKind>> waysToStrong) {
    /** A match in the register alone is knowledge and not proof (OWASP ASVS 5.0, 6.4.2); an import vouches for nobody. */
    public static final UpgradePolicy RECOMMENDED = new UpgradePolicy(Set.of(
            Set.of(EvidenceKind.COUNTER),
            Set.of(EvidenceKind.DOCUMENT_SCAN),
            Set.of(EvidenceKind.REGISTER_MATCH, EvidenceKind.LETTER_CODE),
            Set.of(EvidenceKind.ELECTRONIC_IDENTITY),
            Set.of(EvidenceKind.SMART_CARD)));

    public UpgradePolicy {
        waysToStrong = waysToStrong.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
        if (waysToStrong.stream().anyMatch(UpgradePolicy::provesNobody)) {
            throw new IllegalArgumentException("a way to the strong credential needs more than an e-mail address");
        }
    }

    private static boolean provesNobody(Set<EvidenceKind> way) {
        return Set.of(EvidenceKind.EMAIL_CODE).containsAll(way);
    }

    /** Empty if a word is unknown, a way is empty, or a way asks for no more than an e-mail address. */
    public static Optional<UpgradePolicy> read(String written) {
        Set<Set<EvidenceKind>> ways = new LinkedHashSet<>();
        for (var way : written.split(",", -1)) {
            var kinds = EnumSet.noneOf(EvidenceKind.class);
            for (var word : way.split("\\+", -1)) {
                var kind = EvidenceKind.of(word.strip());
                if (kind.isEmpty()) {
                    return Optional.empty();
                }
                kinds.add(kind.get());
            }
            ways.add(kinds);
        }
        return ways.stream().anyMatch(UpgradePolicy::provesNobody)
                ? Optional.empty()
                : Optional.of(new UpgradePolicy(ways));
    }

    /** The level that the evidence makes at that moment. */
    public AssuranceLevel levelFor(Collection<Evidence> evidence, Instant moment) {
        var held = evidence.stream()
                .filter(one -> one.isValidAt(moment))
                .map(Evidence::kind)
                .collect(Collectors.toSet());
        return waysToStrong.stream().anyMatch(held::containsAll) ? AssuranceLevel.STRONG : AssuranceLevel.WEAK;
    }

    /** Ids of the ways, as a setting would write them, sorted. */
    @Override
    public String toString() {
        return waysToStrong.stream()
                .map(way -> way.stream().map(EvidenceKind::id).sorted().collect(Collectors.joining("+")))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
