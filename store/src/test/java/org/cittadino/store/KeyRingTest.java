// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {
    private static final byte[] CLEAR = "Élodie".getBytes(UTF_8);
    private static final String CONTEXT = "realm|table|row";
    private static final KeyRing OLD = KeyRing.parse(Town.KEY);
    private static final KeyRing ROTATED = KeyRing.parse(Town.NEW_KEY + " , " + Town.KEY);

    @Test
    void whatWasSealedOpensAgain() {
        assertArrayEquals(CLEAR, OLD.open(OLD.seal(CLEAR, CONTEXT), CONTEXT));
    }

    @Test
    void nothingAtAllCanBeSealed() {
        assertEquals(0, OLD.open(OLD.seal(new byte[0], CONTEXT), CONTEXT).length);
    }

    @Test
    void theSameTextIsNeverSealedTheSameWay() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            seen.add(Base64.getEncoder().encodeToString(OLD.seal(CLEAR, CONTEXT).bytes()));
        }

        assertEquals(1000, seen.size());
    }

    @Test
    void inAnotherContextItDoesNotOpen() {
        var sealed = OLD.seal(CLEAR, CONTEXT);

        assertThrows(IllegalStateException.class, () -> OLD.open(sealed, "realm|table|another row"));
    }

    @Test
    void withAnyByteChangedItDoesNotOpen() {
        var sealed = OLD.seal(CLEAR, CONTEXT);
        for (var i = 0; i < sealed.bytes().length; i++) {
            var changed = sealed.bytes().clone();
            changed[i] ^= 1;

            assertThrows(
                    IllegalStateException.class,
                    () -> OLD.open(new KeyRing.Sealed("k1", changed), CONTEXT),
                    "byte " + i);
        }
    }

    @Test
    void cutOffAnywhereItDoesNotOpen() {
        var sealed = OLD.seal(CLEAR, CONTEXT);
        for (var length = 0; length < sealed.bytes().length; length++) {
            var cut = Arrays.copyOf(sealed.bytes(), length);

            assertThrows(
                    IllegalStateException.class,
                    () -> OLD.open(new KeyRing.Sealed("k1", cut), CONTEXT),
                    "length " + length);
        }
    }

    @Test
    void afterARotationTheOldKeyOpensAndTheNewOneSeals() {
        assertArrayEquals(CLEAR, ROTATED.open(OLD.seal(CLEAR, CONTEXT), CONTEXT));
        assertEquals("k2", ROTATED.seal(CLEAR, CONTEXT).keyId());
        assertEquals("k2", ROTATED.current());
        assertArrayEquals(OLD.mac("k1", "a"), ROTATED.mac("k1", "a"));
    }

    @Test
    void withAKeyThatIsGoneNothingOpens() {
        var sealed = ROTATED.seal(CLEAR, CONTEXT);

        var refused = assertThrows(IllegalStateException.class, () -> OLD.open(sealed, CONTEXT));

        assertEquals("the Cittadino key k2 is no longer configured", refused.getMessage());
    }

    @Test
    void underTheIdOfAnotherKeyItDoesNotOpen() {
        var sealed = new KeyRing.Sealed("k1", ROTATED.seal(CLEAR, CONTEXT).bytes());

        assertThrows(IllegalStateException.class, () -> ROTATED.open(sealed, CONTEXT));
    }

    @Test
    void noTwoListsOfPartsHaveTheSameMac() {
        var lists = new String[][] {
            {}, {""}, {"", ""}, {"ab"}, {"a", "b"}, {"b", "a"}, {"ab", ""}, {"", "ab"}, {"a", "", "b"}, {"a\0b"}, {"è"}
        };
        var seen = new HashSet<String>();
        for (var list : lists) {
            assertTrue(seen.add(Base64.getEncoder().encodeToString(OLD.mac("k1", list))), String.join("/", list));
        }
    }

    @Test
    void twoKeysMakeTwoMacs() {
        assertFalse(Arrays.equals(ROTATED.mac("k1", "a"), ROTATED.mac("k2", "a")));
        assertEquals(32, ROTATED.mac("k2", "a").length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "k1",
                ":SECRETSECRETSECRETSECRETSECRETSECRETSECRETSE",
                "SECRETSECRETSECRETSECRETSECRETSECRETSECRETSE=",
                "a-much-too-long-id:SECRETSECRETSECRETSECRETSECRETSECRETSECRETSE",
                "k1:",
                "k1:SECRET==",
                "k1:SECRET-not-base64-SECRET",
                "k1:SECRETSECRETSECRETSECRETSECRETSECRETSECRETSE,",
                "k1:SECRETSECRETSECRETSECRETSECRETSECRETSECRETSE,k1:SECRETSECRETSECRETSECRETSECRETSECRETSECRETSE"
            })
    void whatIsWrongWithTheKeysIsSaidWithoutTheKey(String keys) {
        var refused = assertThrows(IllegalArgumentException.class, () -> KeyRing.parse(keys));

        for (Throwable told = refused; told != null; told = told.getCause()) {
            assertFalse(String.valueOf(told.getMessage()).contains("SECRET"), told.getMessage());
        }
        assertTrue(String.valueOf(refused.getMessage()).contains("Cittadino key"), refused.getMessage());
    }

    @Test
    void blanksAroundKeysDoNotMatter() {
        var ring = KeyRing.parse("  k1: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= ,\n" + Town.NEW_KEY + "\n");

        assertArrayEquals(OLD.mac("k1", "a"), ring.mac("k1", "a"));
    }

    @Test
    void anIdOfSixteenCharactersFitsItsColumn() {
        assertEquals(
                "abcdefghijklmnop",
                KeyRing.parse("abcdefghijklmnop:" + Town.KEY.substring(3)).current());
    }
}
