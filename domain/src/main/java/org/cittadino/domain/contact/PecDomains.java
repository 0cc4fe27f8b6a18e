// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.contact;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Domains that look like certified mail (PEC), which cannot receive ordinary messages reliably. A guess by nature: any
 * private domain can be certified, so the arrival of the code is the proof and this only explains a refusal.
 */
public final class PecDomains {

    private static final PecDomains DEFAULTS = of(List.of(
            "pec.it",
            "legalmail.it",
            "postecert.it",
            "arubapec.it",
            "pecimprese.it",
            "pec.libero.it",
            "registerpec.it",
            "sicurezzapostale.it",
            "cert.legalmail.it"));

    /** Labels of four in five municipal PEC domains; whole labels only, or "specchio.it" would be one. */
    private static final Set<String> LABELS = Set.of("pec", "cert", "postacert", "legalmail");

    private final Set<String> suffixes;

    private PecDomains(Set<String> suffixes) {
        this.suffixes = suffixes;
    }

    /** The large providers. */
    public static PecDomains defaults() {
        return DEFAULTS;
    }

    /** Domains a municipality listed; each also stands for its subdomains. Blank entries do not count. */
    public static PecDomains of(Collection<String> suffixes) {
        return new PecDomains(suffixes.stream()
                .map(suffix -> suffix.strip().toLowerCase(Locale.ROOT).replaceFirst("^[@.]+", ""))
                .filter(suffix -> !suffix.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the address is probably certified mail. */
    public boolean matches(EmailAddress address) {
        var domain = address.domain();
        return suffixes.stream().anyMatch(suffix -> domain.equals(suffix) || domain.endsWith("." + suffix))
                || Arrays.stream(domain.split("\\.")).anyMatch(LABELS::contains);
    }
}
