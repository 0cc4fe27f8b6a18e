// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cittadino.authenticators.StepContext;
import org.cittadino.authenticators.email.CodeForm.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFormTest {
    @ParameterizedTest
    @CsvSource({
        "confirm, CONFIRM",
        "help, HELP",
        "resend, RESEND",
        "change-address, CHANGE_ADDRESS",
        "back, BACK",
        "restart, RESTART",
        "HELP, CONFIRM",
        "nonsense, CONFIRM",
        "'', CONFIRM"
    })
    void theButtonSaysWhatIsWished(String action, Wish wish) {
        assertEquals(wish, read("action", action, "code", "1").wish());
    }

    @Test
    void pressingEnterInAFieldConfirms() {
        assertEquals(new CodeForm(Wish.CONFIRM, "1234 5678", ""), read("code", "1234 5678"));
    }

    @Test
    void anEmptyFormIsReadAsEmptyTexts() {
        assertEquals(new CodeForm(Wish.CONFIRM, "", ""), read());
    }

    @Test
    void ofAFieldSentTwiceTheFirstCounts() {
        assertEquals("1", read("code", "1", "code", "2").code());
    }

    @Test
    void itsTextHoldsNeitherCodeNorPassword() {
        assertEquals(
                "CodeForm[CONFIRM]",
                read("code", "12345678", "password", "geheim").toString());
    }

    private static CodeForm read(String... pairs) {
        return CodeForm.read(new StepContext().sent(pairs).flow);
    }
}
