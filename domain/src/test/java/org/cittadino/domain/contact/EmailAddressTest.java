// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "mario.rossi@example.org, mario.rossi@example.org",
                "\"  Mario.Rossi@Example.ORG \", mario.rossi@example.org",
                "I@EXAMPLE.IT, i@example.it",
                "o'neill+tag@mail.example.org, o'neill+tag@mail.example.org",
                "a@b.co, a@b.co",
                "anna@città.example.it, anna@xn--citt-3na.example.it",
                "anna@CITTÀ.example.it, anna@xn--citt-3na.example.it",
                "ｍａｒｉｏ@example.org, mario@example.org",
                "mario@example。org, mario@example.org",
                "a@ที่.example.org, a@xn--o3c4dtc.example.org",
                "a@ไทย.example.org, a@xn--o3cw4h.example.org",
                "anna@xn--citt-3na.it, anna@xn--citt-3na.it"
            })
    void hasOneCanonicalForm(String typed, String canonical) {
        var address = EmailAddress.read(typed).orElseThrow();
        assertEquals(canonical, address.canonical());
        assertEquals(address, EmailAddress.read(canonical).orElseThrow());
        assertEquals(
                address,
                EmailAddress.read(Normalizer.normalize(typed, Normalizer.Form.NFD))
                        .orElseThrow());
        assertEquals(
                address.hashCode(), EmailAddress.read(canonical).orElseThrow().hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "mario",
                "mario@",
                "@example.org",
                "mario@localhost",
                "mario@127.0.0.1",
                "mario@[127.0.0.1]",
                "mario@[IPv6:::1]",
                "mario@1.2.3.4.",
                "mario@example..org",
                "mario@.example.org",
                "mario@-example.org",
                "mario@example-.org",
                "mario@example.org.",
                "mario@exam_ple.org",
                "mario@exam ple.org",
                "mario@example.o",
                "mario@example.123",
                ".mario@example.org",
                "mario.@example.org",
                "ma..rio@example.org",
                "ma rio@example.org",
                "mario@rossi@example.org",
                "\"mario\"@example.org",
                "mario(c)@example.org",
                "Mario <mario@example.org>",
                "mario@example.org,anna@example.org",
                "mario@example.org\r\nBcc: a@b.it",
                "mario\u0000@example.org",
                "mario\u200b@example.org",
                "mario@exam\u200bple.org",
                "mario@exam\u00adple.org",
                "mario@example\u202e.org",
                "mario@exa\ufe0fmple.org",
                "mario@ex\u034fample.org",
                "mario@ex\ue000ample.org",
                "mario@ex\u2028ample.org",
                "mario@ex\ud800ample.org",
                "mаrio@example.org",
                "màrio@example.org",
                "mario@straße.de",
                "mario@ex\u0378.org",
                "mario@℀.org",
                "mario@ex\u20ddample.org"
            })
    void refusesWhatCannotBeMailedOrDeceives(String typed) {
        assertTrue(EmailAddress.read(typed).isEmpty());
    }

    @Test
    void lengthsAreLimited() {
        var local = "a".repeat(64);
        assertTrue(EmailAddress.read(local + "@example.org").isPresent());
        assertTrue(EmailAddress.read("a" + local + "@example.org").isEmpty());
        assertTrue(EmailAddress.read("a@" + "b".repeat(63) + ".org").isPresent());
        assertTrue(EmailAddress.read("a@" + "b".repeat(64) + ".org").isEmpty());
        var domain = ("b".repeat(61) + ".").repeat(4) + "it";
        assertEquals(
                254,
                EmailAddress.read("a".repeat(3) + "@" + domain)
                        .orElseThrow()
                        .canonical()
                        .length());
        assertTrue(EmailAddress.read("a".repeat(4) + "@" + domain).isEmpty());
        assertTrue(
                EmailAddress.read("a".repeat(64) + "@" + "à.".repeat(80) + "it").isEmpty());
        assertTrue(EmailAddress.read("a".repeat(1_000_000) + "@example.org").isEmpty());
    }

    @Test
    void showsAsLittleAsNeeded() {
        var address = EmailAddress.read("mario@example.org").orElseThrow();
        assertEquals("example.org", address.domain());
        assertEquals("m***@example.org", address.masked());
        assertFalse(address.toString().contains("mario"));
        assertFalse(address.equals(new Object()));
        assertFalse(address.equals(EmailAddress.read("anna@example.org").orElseThrow()));
    }

    @Test
    void whateverIsReadStaysAsItIs() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var alphabet = "abcXYZ019.-+_@àÀßｍ。\u200b\u202e\u00ad <>\"\n\uff0e";
        for (var round = 0; round < 50_000; round++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(20); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            var typed = random.nextBoolean() ? text + "@example.org" : text.toString();
            EmailAddress.read(typed).ifPresent(address -> {
                var canonical = address.canonical();
                assertTrue(
                        canonical.matches("[!-~&&[^<>\",;:()\\[\\]\\\\]]{5,254}"), "seed " + seed + ": " + canonical);
                assertEquals(address, EmailAddress.read(canonical).orElseThrow(), "seed " + seed);
            });
        }
    }
}
