// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.people;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** People of the rehearsal register, as they fill in the form of the preset {@code anagrafe}. */
public final class RehearsalPeople {
    /** The file the registry office would export. */
    public static final Path FILE =
            Path.of(System.getProperty("module.directory", ".")).resolve("../docker/realms/anagrafe/residents.csv");

    private RehearsalPeople() {}

    /** With a paper card; has a licence too. */
    public static Citizen withAPaperCard() {
        return paperCard(person("Prova", "Ada", "PRVDAA41B43H501X"), "AX", "0000000");
    }

    public static Citizen withAnElectronicCard() {
        return electronicCard(person("Esempio", "Bruno", "SMPBRN41E27F205G"), "CA00001XX");
    }

    public static Citizen abroad() {
        return electronicCard(person("Simulato", "Giulia", "SMLGLI84E68A952E"), "CA00140XX");
    }

    public static Citizen withAnExpiredCard() {
        return electronicCard(person("Fittizio", "Fabio", "FTTFBA89A17F839Q"), "CA00155XX");
    }

    public static Citizen deceased() {
        return electronicCard(person("Finto", "Noè", "FNTNOE93P48L219A"), "CA00170XX");
    }

    public static Citizen movedAway() {
        return paperCard(person("Prova", "Chiara", "PRVCHR96R52A952M"), "AX", "0000180");
    }

    /** A real codice fiscale of nobody in the register. */
    public static Citizen ofAnotherTown() {
        var stranger = Citizens.bornInItaly();
        return electronicCard(
                person(stranger.of("lastName"), stranger.of("firstName"), stranger.of("fiscalNumber")), "CA12345XX");
    }

    public static Citizen withAnotherCard() {
        return electronicCard(withAnElectronicCard(), "CA99999XX");
    }

    /** With a licence instead of the card. */
    public static Citizen withALicence() {
        return person("Prova", "Ada", "PRVDAA41B43H501X").with("documentLicence", "XX0000000X");
    }

    /** Somebody who lives elsewhere, on the form for them. */
    public static Citizen elsewhere() {
        var stranger = Citizens.bornInItaly();
        var citizen = person(stranger.of("lastName"), stranger.of("firstName"), stranger.of("fiscalNumber"));
        for (var field :
                new String[] {"residenceMunicipality", "residenceStreet", "residenceNumber", "residencePostcode"}) {
            citizen = citizen.with(field, stranger.of(field));
        }
        return citizen;
    }

    private static Citizen paperCard(Citizen citizen, String letters, String digits) {
        return citizen.with("documentPaperLetters", letters).with("documentPaperDigits", digits);
    }

    /** The first box takes the number of either card. */
    private static Citizen electronicCard(Citizen citizen, String number) {
        return citizen.with("documentPaperLetters", number);
    }

    private static Citizen person(String lastName, String firstName, String fiscalNumber) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("lastName", lastName);
        typed.put("firstName", firstName);
        typed.put("fiscalNumber", fiscalNumber);
        return new Citizen(typed);
    }
}
