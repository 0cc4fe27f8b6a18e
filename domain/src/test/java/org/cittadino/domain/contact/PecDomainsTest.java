// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PecDomainsTest {

    private static boolean matches(PecDomains domains, String address) {
        return domains.matches(EmailAddress.read(address).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "anna@pec.it, true",
        "anna@legalmail.it, true",
        "anna@postecert.it, true",
        "anna@ARUBAPEC.it, true",
        "anna@studio.arubapec.it, true",
        "protocollo@pec.comune.example.it, true",
        "a@cert.comune.example.it, true",
        "a@postacert.example.it, true",
        "a@x.legalmail.it, true",
        "pec@example.org, false",
        "anna@specchio.it, false",
        "anna@concerto.it, false",
        "anna@certosa.it, false",
        "anna@notarubapec.it, false",
        "anna@example.org, false"
    })
    void recognisesProvidersAndLabels(String address, boolean pec) {
        assertEquals(pec, matches(PecDomains.defaults(), address));
    }

    @Test
    void aTownMayListItsOwn() {
        var own = PecDomains.of(List.of(" @Posta.Example.IT ", ".certificata.example", "", " "));
        assertEquals(true, matches(own, "a@posta.example.it"));
        assertEquals(true, matches(own, "a@sub.certificata.example"));
        assertEquals(false, matches(own, "a@example.it"));
        assertEquals(false, matches(own, "a@arubapec.it"));
        assertEquals(true, matches(PecDomains.of(List.of()), "a@pec.example.it"));
    }
}
