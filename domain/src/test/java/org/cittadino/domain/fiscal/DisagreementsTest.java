// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementsTest {

    private static final LocalDate BIRTH = LocalDate.of(1975, 3, 22);
    private static final PersonalData MARIO = new PersonalData("Rossi", "Mario", Sex.M, BIRTH, "H501");

    private static Set<Part> of(String code, PersonalData person) {
        return Codes.valid(code).disagreements(person);
    }

    @Test
    void anOmocodeAgreesLikeItsBase() {
        assertEquals(Set.of(), of("RSSMRA75C22H501I", MARIO));
        for (var omocode : Codes.omocodes("RSSMRA75C22H501I")) {
            assertEquals(Set.of(), of(omocode, MARIO), omocode);
        }
    }

    @Test
    void namesEachPartInTheOrderOfTheForm() {
        var other = new PersonalData("Bianchi", "Anna", Sex.F, LocalDate.of(1980, 4, 1), "F205");
        assertEquals(List.of(Part.values()), List.copyOf(of("RSSMRA75C22H501I", other)));
    }

    @ParameterizedTest
    @CsvSource({"1976-03-22", "1975-04-22", "1975-03-23"})
    void yearMonthAndDayAllCount(LocalDate birth) {
        var person = new PersonalData("Rossi", "Mario", Sex.M, birth, "H501");
        assertEquals(Set.of(Part.BIRTH_DATE), of("RSSMRA75C22H501I", person));
    }

    @Test
    void theCenturyIsNotInTheCode() {
        var person = new PersonalData("Rossi", "Mario", Sex.M, LocalDate.of(1875, 3, 22), "H501");
        assertEquals(Set.of(), of("RSSMRA75C22H501I", person));
    }

    @ParameterizedTest
    @CsvSource({
        "Muñoz, Ana, MNZ, NAA",
        "Muñoz, Ana, MZU, NAA",
        "Łukasz, Søren, LKS, SRN",
        "Łukasz, Søren, KSZ, SRN",
        "Nguyễn, Tiến, NGY, TNI",
        "Șerban, Iţă, SRB, TIA",
        "Șerban, Iţă, RBN, IXX"
    })
    void lettersOutsideTheTableMayBeFoldedOrDropped(
            String surname, String name, String surnameLetters, String nameLetters) {
        var person = new PersonalData(surname, name, Sex.M, BIRTH, "H501");
        var code = Codes.checked(surnameLetters + nameLetters + "75C22H501");
        assertEquals(Set.of(), of(code, person));
    }

    @Test
    void lettersOfTheTableMayNotBeDropped() {
        var person = new PersonalData("Bö", "Zoë", Sex.M, BIRTH, "H501");
        assertEquals(Set.of(Part.SURNAME, Part.NAME), of(Codes.checked("BXXZOX75C22H501"), person));
    }

    @ParameterizedTest
    @CsvSource({
        "Z252, Z137", "Z253, Z141", "Z254, Z136", "Z255, Z152", "Z256, Z142", "Z257, Z147", "Z258, Z151", "Z259, Z143",
        "Z252, Z135", "Z137, Z252", "Z135, Z259", "Z138, Z135", "Z118, Z150", "Z159, Z157", "M439, C056", "C056, M439",
        "M312, E667", "E608, F417"
    })
    void aPredecessorOrSuccessorOfThePlaceAgrees(String typed, String inCode) {
        var person = new PersonalData("Rossi", "Mario", Sex.M, BIRTH, typed);
        assertEquals(Set.of(), of(Codes.checked("RSSMRA75C22" + inCode), person));
    }

    @ParameterizedTest
    @CsvSource({"Z252, Z141", "H501, F205", "Z154, Z138", "A000, H501"})
    void anyOtherPlaceDoesNot(String typed, String inCode) {
        var person = new PersonalData("Rossi", "Mario", Sex.M, BIRTH, typed);
        assertEquals(Set.of(Part.BIRTH_PLACE), of(Codes.checked("RSSMRA75C22" + inCode), person));
    }

    @Test
    void somebodyWithoutSurnameHasPaddingOnly() {
        var person = new PersonalData("", "Suharto", Sex.M, BIRTH, "Z223");
        assertEquals("XXXSRT", CodiceFiscale.compute(person).issued().substring(0, 6));
        assertEquals(Set.of(), CodiceFiscale.compute(person).disagreements(person));
    }

    @Test
    void aBirthRecordPrintsNothing() {
        assertFalse(MARIO.toString().contains("Rossi"));
    }
}
