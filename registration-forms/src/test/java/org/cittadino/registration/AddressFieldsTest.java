// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.Map;
import org.cittadino.domain.place.PlaceDirectory;
import org.junit.jupiter.api.Test;

class AddressFieldsTest {

    private static final Map<String, String> PISA = Map.of(
            "residenceMunicipality", "Pisa (PI)",
            "residenceStreet", "Via Santa Maria",
            "residenceNumber", "12/A",
            "residencePostcode", "56126");

    private static CanonicalForm read(Map<String, String> more) {
        var inputs = new HashMap<>(PISA);
        inputs.putAll(more);
        var form = Forms.posted(inputs);
        new AddressFields(PlaceDirectory.bundled()).read(form);
        return form;
    }

    @Test
    void emptyDomicileMeansTheSame() {
        var form = read(Map.of());

        assertEquals(Map.of(), Forms.errors(form));
        assertEquals("G702", form.canonical("residenceMunicipality"));
        assertEquals("true", form.canonical("domicileSameAsResidence"));
    }

    @Test
    void tickedDomicileIsNotEvenLookedAt() {
        var form = read(
                Map.of("domicileSameAsResidence", "true", "domicileMunicipality", "Nowhere", "domicileStreet", "x"));

        assertEquals(Map.of(), Forms.errors(form));
        assertEquals("true", form.canonical("domicileSameAsResidence"));
        assertFalse(form.attributes().containsKey("domicileStreet"));
    }

    @Test
    void domicileOfItsOwnIsStoredAndNotTheSame() {
        var form = read(Map.of(
                "domicileMunicipality", "Livorno",
                "domicileStreet", "Via Grande",
                "domicileNumber", "snc",
                "domicilePostcode", "57123"));

        assertEquals(Map.of(), Forms.errors(form));
        assertEquals("E625", form.canonical("domicileMunicipality"));
        assertFalse(form.attributes().containsKey("domicileSameAsResidence"));
    }

    @Test
    void halfDomicileIsAskedForWhole() {
        assertEquals(
                Map.of(
                        "domicileMunicipality", "cittadinoMissing.domicileMunicipality",
                        "domicileNumber", "cittadinoMissing.domicileNumber",
                        "domicilePostcode", "cittadinoMissing.domicilePostcode"),
                Forms.errors(read(Map.of("domicileStreet", "Via Grande"))));
    }

    @Test
    void addressAbroadNeedsACityButNoItalianPostcode() {
        var form = read(Map.of(
                "residenceMunicipality", "",
                "residenceMunicipalityState", "Z112",
                "residencePostcode", "D-80331"));

        assertEquals(Map.of("residenceLocality", "cittadinoMissing.residenceLocality"), Forms.errors(form));
        assertEquals("Z112", form.canonical("residenceMunicipality"));
        assertEquals("D-80331", form.canonical("residencePostcode"));
    }

    @Test
    void endlessDomicileIsNotTakenForAnEmptyOne() {
        assertEquals(
                "cittadinoTooLong",
                Forms.errors(read(Map.of("domicileStreet", "x".repeat(300)))).get("domicileStreet"));
    }
}
