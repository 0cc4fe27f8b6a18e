// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cittadino.domain.place.PlaceDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.userprofile.AttributeMetadata;
import org.keycloak.userprofile.AttributeValidatorMetadata;
import org.keycloak.userprofile.Attributes;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileMetadata;

/** An account on the page that changes it. */
class ProfileFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Map<String, String> ADA = Map.ofEntries(
            Map.entry("lastName", "Rossi"),
            Map.entry("dateOfBirth", "1975-03-22"),
            Map.entry("placeOfBirth", "H501"),
            Map.entry("residenceMunicipality", "H501"),
            Map.entry("residenceLocality", ""),
            Map.entry("residenceStreet", "Via Roma"),
            Map.entry("residenceNumber", "1"),
            Map.entry("residencePostcode", "00184"),
            Map.entry("domicileSameAsResidence", "true"),
            Map.entry("domicileMunicipality", ""),
            Map.entry("domicileStreet", ""),
            Map.entry("organisationName", ""),
            Map.entry("phoneNumber", "+393471234567"));

    private final Map<String, String> stored = new TreeMap<>(ADA);
    private Set<String> readOnly = Set.of();

    @ParameterizedTest
    @CsvSource({
        "dateOfBirth, 22/03/1975",
        "placeOfBirth, Roma (RM)",
        "phoneNumber, +39 347 123 4567",
        "residenceStreet, Via Roma",
    })
    void theDataAreShownAsPeopleWriteThem(String field, String words) {
        assertEquals(words, form().words().getFirst(field));
    }

    @Test
    void somebodyBornAbroadFindsTheStateInItsList() {
        stored.put("placeOfBirth", "Z112");

        assertEquals("", form().words().getFirst("placeOfBirth"));
        assertEquals("Germania", form().words().getFirst("placeOfBirthState"));
    }

    @Test
    void whatMayNotBeChangedIsSaidInWordsToo() {
        stored.put("placeOfBirth", "Z112");
        readOnly = Set.of("placeOfBirth", "dateOfBirth");

        assertEquals("Germania", form().words().getFirst("placeOfBirth"));
        assertEquals("22/03/1975", form().words().getFirst("dateOfBirth"));
    }

    @Test
    void whatThePageShowsIsStoredAgainAsItWas() {
        assertEquals(Map.of(), Forms.errors(read(shown())));
        assertEquals(ADA, stored(shown()));
    }

    @Test
    void anOrganisationIsOpenOnlyForWhomItHasOne() {
        assertFalse(form().words().containsKey("organisation"));
        stored.put("organisationName", "Pro Loco");
        assertEquals("true", form().words().getFirst("organisation"));
    }

    @ParameterizedTest
    @CsvSource({
        "dateOfBirth, 31/02/1975, cittadinoDateCalendar",
        "residenceMunicipality, Castro, cittadinoPlaceAmbiguous",
        "placeOfBirth, Atlantide, cittadinoPlaceUnknown",
        "phoneNumber, 12, cittadinoPhoneTooShort",
        "residenceStreet, '', cittadinoMissing.residenceStreet",
    })
    void aMistakeIsNamedAtItsFieldAndWhatWasTypedStays(String field, String typed, String error) {
        var posted = shown();
        posted.putSingle(field, typed);
        var read = read(posted);

        assertEquals(Map.of(field, error), Forms.errors(read));
        assertEquals(typed, form().typed(posted, read).getFirst(field));
        assertEquals("Rossi", form().typed(posted, read).getFirst("lastName"));
    }

    @Test
    void anUntickedBoxStaysUnticked() {
        var posted = shown();
        posted.remove("domicileSameAsResidence");
        posted.putSingle("domicileMunicipality", "Pisa");
        posted.putSingle("domicileStreet", "");

        assertEquals("", form().typed(posted, read(posted)).getFirst("domicileSameAsResidence"));
        assertEquals("", stored(posted).get("domicileSameAsResidence"));
        assertEquals("G702", stored(posted).get("domicileMunicipality"));
    }

    @Test
    void aSecondNameOfAnAttributeIsNotHandedOn() {
        var posted = shown();
        posted.putSingle("user.attributes.residencePostcode", "1234");

        assertFalse(values(posted).containsKey("user.attributes.residencePostcode"));
    }

    @Test
    void whatMayNotBeChangedIsNotHandedOn() {
        readOnly = Set.of("placeOfBirth", "residenceMunicipality");
        var posted = shown();
        posted.putSingle("placeOfBirthState", "Z112");
        posted.putSingle("residencePostcode", "1234");

        assertFalse(values(posted).containsKey("placeOfBirth"));
        assertFalse(values(posted).containsKey("placeOfBirthState"));
        assertEquals("cittadinoPostcodeItalian", Forms.errors(read(posted)).get("residencePostcode"));
    }

    @Test
    void anAttributeOfTheTownPassesThroughWithAllItsValues() {
        stored.put("hobby", "mare");
        var posted = shown();
        posted.put("hobby", List.of("mare", "  monti "));

        assertEquals(List.of("mare", "  monti "), values(posted).get("hobby"));
        assertEquals(
                List.of("mare", "  monti "), form().typed(posted, read(posted)).get("hobby"));
    }

    @Test
    void aRealmWithoutOurRulesIsLeftAlone() {
        stored.keySet().retainAll(Set.of());
        stored.put("hobby", "mare");

        assertFalse(form().isOurs());
        stored.put("phoneNumber", "");
        assertTrue(form().isOurs());
    }

    private MultivaluedMap<String, String> shown() {
        var posted = new MultivaluedHashMap<String, String>();
        form().words().forEach((name, values) -> {
            if (!readOnly.contains(name)) {
                posted.put(name, values);
            }
        });
        return posted;
    }

    private CanonicalForm read(MultivaluedMap<String, String> posted) {
        return form().read(posted, TODAY);
    }

    private MultivaluedMap<String, String> values(MultivaluedMap<String, String> posted) {
        return form().values(posted, read(posted));
    }

    private Map<String, String> stored(MultivaluedMap<String, String> posted) {
        var values = new TreeMap<String, String>();
        values(posted).forEach((name, all) -> values.put(name, all.get(0)));
        return values;
    }

    private ProfileForm form() {
        var all = new HashMap<String, List<String>>();
        stored.forEach((name, value) -> all.put(name, value.isEmpty() ? List.of() : List.of(value)));
        return new ProfileForm(
                Fakes.of(
                        Attributes.class,
                        Map.of(
                                "getReadable",
                                arguments -> all,
                                "toMap",
                                arguments -> all,
                                "isReadOnly",
                                arguments -> readOnly.contains((String) arguments[0]),
                                "getFirst",
                                arguments -> first(all.get((String) arguments[0])),
                                "getMetadata",
                                arguments -> metadata((String) arguments[0]))),
                PlaceDirectory.bundled());
    }

    private static @Nullable String first(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    private static AttributeMetadata metadata(String name) {
        var metadata = new UserProfileMetadata(UserProfileContext.UPDATE_PROFILE).addAttribute(name, 0);
        if (name.equals("domicileSameAsResidence")) {
            return metadata.addAnnotations(Map.of("inputType", "cittadino-copy"));
        }
        return name.equals("hobby")
                ? metadata
                : metadata.addValidators(List.of(new AttributeValidatorMetadata("cittadino-of-some-kind")));
    }
}
