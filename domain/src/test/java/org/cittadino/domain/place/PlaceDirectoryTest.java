// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cittadino.domain.place.PlaceResolution.Ambiguous;
import org.cittadino.domain.place.PlaceResolution.Found;
import org.cittadino.domain.place.PlaceResolution.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceDirectoryTest {

    private static final PlaceDirectory PLACES = PlaceDirectory.bundled();

    private static List<String> codes(PlaceResolution resolution) {
        return assertInstanceOf(Ambiguous.class, resolution).candidates().stream()
                .map(Municipality::code)
                .toList();
    }

    @Test
    void holdsAllMunicipalitiesAndStates() {
        assertEquals(9_864, PLACES.municipalities().size());
        assertEquals(7_904, PLACES.residenceLabels().size());
        assertEquals(9_874, PLACES.birthLabels().size());
        assertEquals(220, PLACES.activeStates().size());
        assertEquals(230, PLACES.birthStates().size());
        assertSame(PLACES, PlaceDirectory.bundled());
    }

    @Test
    void everyLabelLeadsToOnePlaceAndEveryPlaceHasOne() {
        var born = new HashSet<String>();
        for (var label : PLACES.birthLabels()) {
            var code = assertInstanceOf(Found.class, PLACES.resolveBirth(label), label)
                    .code();
            born.add(PLACES.nameOf(code).orElseThrow());
        }
        assertEquals(9_864, born.size());
        assertTrue(PLACES.birthLabels().containsAll(born));
        var living = new HashSet<String>();
        for (var label : PLACES.residenceLabels()) {
            var code = assertInstanceOf(Found.class, PLACES.resolveResidence(label), label)
                    .code();
            living.add(PLACES.nameOf(code).orElseThrow());
        }
        assertEquals(7_894, living.size());
        assertTrue(PLACES.residenceLabels().containsAll(living));
    }

    @ParameterizedTest
    @CsvSource({
        "Reggio Emilia, H223",
        "Reggio Emilia (RE), H223",
        "reggio nell'emilia, H223",
        "Reggio Calabria, H224",
        "Sgonico-Zgonik (TS), I715",
        "Sgonico, I715",
        "Savogna d'Isonzo-Sovodnje ob Soci, I479"
    })
    void findsATownByItsOtherName(String typed, String code) {
        assertEquals(new Found(code), PLACES.resolveResidence(typed));
    }

    @Test
    void namesakesOfOneProvinceAreEquivalent() {
        var bellagio = assertInstanceOf(Found.class, PLACES.resolveResidence("Bellagio"))
                .code();
        assertEquals(2, PLACES.equivalents(bellagio).size());
        assertEquals(Set.of("C337"), PLACES.equivalents("C337"));
    }

    @Test
    void everyCandidateOfAnAmbiguousNameLeadsBackToItself() {
        for (var town : PLACES.municipalities()) {
            if (PLACES.resolveBirth(town.name()) instanceof Ambiguous ambiguous) {
                for (var candidate : ambiguous.candidates()) {
                    assertEquals(new Found(candidate.code()), PLACES.resolveBirth(candidate.label()));
                }
                assertTrue(ambiguous.candidates().contains(town), town.name());
            } else {
                assertEquals(new Found(town.code()), PLACES.resolveBirth(town.name()), town.name());
            }
        }
    }

    @Test
    void noNameLooksBroken() {
        for (var label : PLACES.birthLabels()) {
            assertTrue(label.matches("[A-Za-zÀ-ž '’.\\-/]+ \\([A-Z]{2}(, fino al [0-9]{4})?\\)"), label);
            assertFalse(label.matches(".*[ÃÂ¢²].*"), label);
            assertFalse(label.matches(".* (Di|Del|Dei|Della|D'.*|In|Al|Con) .*"), label);
        }
        PLACES.birthStates().forEach(state -> assertFalse(state.name().contains("Ã"), state.name()));
    }

    @ParameterizedTest
    @CsvSource({
        "A103, Aiello del Friuli (UD)",
        "A115, Alà dei Sardi (SS)",
        "A157, Albiano d'Ivrea (TO)",
        "B733, Caravino (TO)",
        "C178, Castello del Matese (CE)",
        "M356, Contà (TN)",
        "H275, Riccò del Golfo di Spezia (SP)",
        "M273, Santa Maria la Carità (NA)",
        "C744, Città della Pieve (PG)",
        "C294, Châtillon (AO)",
        "D620, 'Fiume (FU, fino al 1947)'",
        "C056, 'Castegnero (VI, fino al 2026)'",
        "M439, Castegnero Nanto (VI)",
        "E667, 'Lonato (BS, fino al 2007)'",
        "Z219, Giappone",
        "Z106, Città del Vaticano",
        "Z118, Jugoslavia"
    })
    void showsCorrectedNames(String code, String name) {
        assertEquals(name, PLACES.nameOf(code).orElseThrow());
        assertTrue(PLACES.knows(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A000", "Z999", "", "h501", "H501 "})
    void doesNotKnowOtherCodes(String code) {
        assertFalse(PLACES.knows(code));
        assertEquals(Optional.empty(), PLACES.nameOf(code));
        assertFalse(PLACES.valid(code, LocalDate.of(1980, 1, 1)));
        assertEquals(Set.of(code), PLACES.equivalents(code));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Pisa, G702",
                "PISA (PI), G702",
                "pisa pi, G702",
                "pisa   ( pi ), G702",
                "Forlì, D704",
                "forli', D704",
                "FORLI, D704",
                "Forlì FC, D704",
                "l’aquila, A345",
                "L'Aquila, A345",
                "l aquila, A345",
                "Albiano D’Ivrea, A157",
                "Gressoney La Trinite, E167",
                "Castro (BG), C337",
                "Cameri (NO), B473",
                "cameri no, B473",
                "Camerino, B474",
                "Camerino (MC), B474",
                "castro le, M261",
                "Samone TN, H754"
            })
    void findsATownHoweverItIsTyped(String typed, String code) {
        assertEquals(new Found(code), PLACES.resolveResidence(typed));
        assertEquals(new Found(code), PLACES.resolveBirth(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "()", "Atlantide", "Pisa (FI)", "Giappone", "H501", "\u202eRoma\u0000X", "罗马"})
    void doesNotGuess(String typed) {
        assertEquals(new Unknown(), PLACES.resolveResidence(typed));
        assertEquals(new Unknown(), PLACES.resolveBirth(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "Castro, C337 M261",
        "Livo, E623 E624",
        "Peglio, G415 G416",
        "Samone, H754 H753",
        "San Teodoro, I328 I329"
    })
    void asksWhichOfTheNamesakes(String name, String codes) {
        var expected = Set.of(codes.split(" "));
        assertEquals(expected, Set.copyOf(codes(PLACES.resolveResidence(name))));
        assertTrue(codes(PLACES.resolveBirth(name)).containsAll(expected));
    }

    @Test
    void residenceKnowsOnlyTownsOfToday() {
        assertEquals(new Unknown(), PLACES.resolveResidence("Fiume"));
        assertEquals(new Unknown(), PLACES.resolveResidence("Fiume (FU, fino al 1947)"));
        assertEquals(new Unknown(), PLACES.resolveResidence("Lirio"));
        assertEquals(new Found("D620"), PLACES.resolveBirth("fiume"));
        assertEquals(new Found("D620"), PLACES.resolveBirth("fiume fu"));
        assertEquals(new Found("E608"), PLACES.resolveBirth("Lirio"));
    }

    @Test
    void aCeasedNamesakeIsAskedAboutForBirthOnly() {
        var ambiguous = PLACES.municipalities().stream()
                .filter(town -> town.to().equals(Period.OPEN))
                .filter(town -> PLACES.resolveBirth(town.name()) instanceof Ambiguous)
                .filter(town -> PLACES.resolveResidence(town.name()) instanceof Found)
                .toList();
        assertFalse(ambiguous.isEmpty());
        for (var town : ambiguous) {
            assertEquals(new Found(town.code()), PLACES.resolveResidence(town.name()));
            assertEquals(new Found(town.code()), PLACES.resolveBirth(town.label()));
        }
    }

    @Test
    void hostileLengthIsRefused() {
        assertEquals(new Unknown(), PLACES.resolveBirth("Roma".repeat(250_000)));
        assertEquals(new Unknown(), PLACES.resolveResidence(" ".repeat(1_000_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "H501, 1980-01-01, true", "D620, 1947-09-15, true", "D620, 1947-09-16, false", "D620, 1924-03-08, false",
        "M439, 2026-02-20, false", "M439, 2026-02-21, true", "Z118, 1980-01-01, true", "Z118, 2010-01-01, false",
        "Z350, 1915-12-31, false", "Z219, 1980-01-01, true"
    })
    void tellsWhetherAPlaceExistedOnADay(String code, LocalDate birth, boolean existed) {
        assertEquals(existed, PLACES.valid(code, birth));
    }

    @Test
    void birthStatesShowEachNameOnceAndTheOnesThatAreGone() {
        var names = PLACES.birthStates().stream().map(ForeignState::name).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        assertTrue(
                names.containsAll(List.of("Jugoslavia", "Unione Sovietica", "Cecoslovacchia", "Armenia", "Hong Kong")));
        assertEquals(
                "Z252",
                PLACES.birthStates().stream()
                        .filter(s -> s.name().equals("Armenia"))
                        .findFirst()
                        .orElseThrow()
                        .code());
        var today = PLACES.activeStates().stream().map(ForeignState::code).toList();
        assertFalse(today.contains("Z118") || today.contains("Z135") || today.contains("Z137"));
        assertTrue(today.contains("Z110"));
    }

    @Test
    void statesAreSortedAsInADictionary() {
        var names = PLACES.activeStates().stream().map(ForeignState::name).toList();
        assertEquals("Afghanistan", names.get(0));
        assertTrue(names.indexOf("Perù") < names.indexOf("Polonia"));
        assertTrue(names.indexOf("Stati Uniti d'America") < names.indexOf("Sudafrica"));
    }

    @Test
    void codesOfOnePlaceAreEquivalent() {
        assertEquals(Set.of("Z252", "Z137", "Z135"), PLACES.equivalents("Z252"));
        assertTrue(PLACES.equivalents("Z135").containsAll(Set.of("Z252", "Z154", "Z143")));
        assertEquals(Set.of("H501"), PLACES.equivalents("H501"));
        for (var code : PLACES.equivalents("Z135")) {
            assertTrue(PLACES.knows(code), code);
        }
    }
}
