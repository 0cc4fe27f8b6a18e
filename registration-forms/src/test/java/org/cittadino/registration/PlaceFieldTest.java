// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.cittadino.domain.place.PlaceDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFieldTest {

    private static CanonicalForm read(PlaceKind kind, String field, Map<String, String> inputs) {
        var form = Forms.posted(inputs);
        new PlaceField(PlaceDirectory.bundled(), kind).read(form, field);
        return form;
    }

    private static CanonicalForm birth(Map<String, String> inputs) {
        return read(PlaceKind.BIRTH, "placeOfBirth", inputs);
    }

    @ParameterizedTest
    @CsvSource({"Pisa, G702", "PISA (PI), G702", "pisa pi, G702", "Francia, Z110", "giappone, Z219"})
    void typedPlacesAreFound(String typed, String code) {
        var form = birth(Map.of("placeOfBirth", typed));

        assertEquals(Map.of(), Forms.errors(form));
        assertEquals(code, form.canonical("placeOfBirth"));
    }

    @Test
    void unknownTownIsAnError() {
        var form = birth(Map.of("placeOfBirth", "Atlantide"));

        assertEquals(Map.of("placeOfBirth", "cittadinoPlaceUnknown"), Forms.errors(form));
        assertEquals("", form.canonical("placeOfBirth"));
    }

    @Test
    void homonymsAreOfferedForChoice() {
        var form = read(PlaceKind.RESIDENCE, "residenceMunicipality", Map.of("residenceMunicipality", "Castro"));

        assertEquals(Map.of("residenceMunicipality", "cittadinoPlaceAmbiguous"), Forms.errors(form));
        assertEquals(
                List.of(Map.of("code", "C337", "label", "Castro (BG)"), Map.of("code", "M261", "label", "Castro (LE)")),
                form.choices().get("residenceMunicipality"));
    }

    @Test
    void chosenHomonymDecidesAndIsShownByItsLabel() {
        var form = read(
                PlaceKind.RESIDENCE,
                "residenceMunicipality",
                Map.of("residenceMunicipality", "Castro", "residenceMunicipalityChoice", "M261"));

        assertEquals(Map.of(), Forms.errors(form));
        assertEquals("M261", form.canonical("residenceMunicipality"));
        assertEquals(List.of("Castro (LE)"), form.page().get("residenceMunicipality"));
    }

    @Test
    void choiceOutsideTheHomonymsIsNone() {
        var form = read(
                PlaceKind.RESIDENCE,
                "residenceMunicipality",
                Map.of("residenceMunicipality", "Castro", "residenceMunicipalityChoice", "H501"));

        assertTrue(form.isWrong("residenceMunicipality"));
    }

    @Test
    void chosenStateIsThePlace() {
        assertEquals("Z110", birth(Map.of("placeOfBirthState", "Z110")).canonical("placeOfBirth"));
        assertEquals("Z110", birth(Map.of("placeOfBirthState", "Francia")).canonical("placeOfBirth"));
        assertEquals("Z110", birth(Map.of("placeOfBirthState", " FRANCIA ")).canonical("placeOfBirth"));
        assertEquals("Z611", birth(Map.of("placeOfBirthState", "peru")).canonical("placeOfBirth"));
        assertEquals(
                "Z110",
                birth(Map.of("placeOfBirthState", "Z110", "placeOfBirth", "FRANCIA"))
                        .canonical("placeOfBirth"));
    }

    @Test
    void townBesideAStateIsAnError() {
        assertEquals(
                Map.of("placeOfBirth", "cittadinoPlaceBoth"),
                Forms.errors(birth(Map.of("placeOfBirthState", "Z110", "placeOfBirth", "Pisa"))));
    }

    @Test
    void stateOutsideTheListIsAnError() {
        assertEquals(
                Map.of("placeOfBirth", "cittadinoPlaceState"),
                Forms.errors(birth(Map.of("placeOfBirthState", "H501"))));
    }

    @Test
    void nobodyLivesInAStateThatIsNoMore() {
        var ceased = PlaceDirectory.bundled().birthStates().stream()
                .filter(state -> !PlaceDirectory.bundled().activeStates().contains(state))
                .findFirst()
                .orElseThrow()
                .code();

        assertEquals(Map.of(), Forms.errors(birth(Map.of("placeOfBirthState", ceased))));
        assertEquals(
                Map.of("residenceMunicipality", "cittadinoPlaceState"),
                Forms.errors(read(
                        PlaceKind.RESIDENCE, "residenceMunicipality", Map.of("residenceMunicipalityState", ceased))));
    }
}
