// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import org.cittadino.it.people.Citizen;

/** The view that the register {@code jdbc} of every server under test reads. */
public final class RegistryOffice {
    static final String QUERY = "SELECT * FROM it_residents WHERE codice_fiscale = ?";

    private static final String TABLE = "create table if not exists it_residents (codice_fiscale text, cognome text,"
            + " nome text, data_nascita text, stato text, ci_numero text, ci_scadenza text)";

    private final Database database;

    public RegistryOffice(Database database) {
        this.database = database;
        database.update(TABLE);
    }

    /** @param status R, A or C, as the exports write it */
    public void enter(Citizen citizen, String status, String card, String expires) {
        database.update(
                "insert into it_residents values (?, ?, ?, ?, ?, ?, ?)",
                citizen.of("fiscalNumber"),
                citizen.of("lastName"),
                citizen.of("firstName"),
                citizen.of("dateOfBirth"),
                status,
                card,
                expires);
    }

    public void forget(Citizen citizen) {
        database.update("delete from it_residents where codice_fiscale = ?", citizen.of("fiscalNumber"));
    }
}
