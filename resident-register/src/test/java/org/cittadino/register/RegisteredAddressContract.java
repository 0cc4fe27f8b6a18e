// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.ResidentRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What registers that know addresses and people tell of them, with the people of {@link ResidentRegisterContract} entered. */
public interface RegisteredAddressContract {
    /** Asks the register under test. */
    Optional<Address> address(CodiceFiscale code);

    /** Looks at the register under test. */
    Optional<ResidentRecord> entry(CodiceFiscale code);

    @ParameterizedTest
    @CsvSource({"RSSMRA75C22H501I, true", "CCHGNN67R05H163W, true", "CCHGNN67R05H1S3I, false"})
    default void officialsSeeWhoeverIsEntered(String code, boolean known) {
        var read = assertInstanceOf(CodiceFiscaleReading.Valid.class, CodiceFiscale.read(code));

        assertEquals(
                known ? Optional.of(read.code()) : Optional.empty(),
                entry(read.code()).map(ResidentRecord::code));
    }

    @ParameterizedTest
    @CsvSource({
        "RSSMRA75C22H501I, true",
        "RSSMRA75C22H50MA, true",
        "BRNGNN71B26L219T, true",
        // entered without an address
        "DLCMRP88B69F839E, false",
        // dead, gone, and never heard of
        "CCHGNN67R05H163W, false",
        "IOXAIX10R50Z219K, false",
        "CCHGNN67R05H1S3I, false"
    })
    default void lettersReachWhoeverIsEnteredWithAnAddress(String code, boolean known) {
        var read = assertInstanceOf(CodiceFiscaleReading.Valid.class, CodiceFiscale.read(code));

        assertEquals(
                known ? Optional.of(new Address("H501", "", "VIA ROMA", "1", "00100")) : Optional.empty(),
                address(read.code()));
    }
}
