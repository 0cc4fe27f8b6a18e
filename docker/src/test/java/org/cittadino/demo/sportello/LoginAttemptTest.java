// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LoginAttemptTest {

    @Test
    void theChallengeIsTheOneOfTheStandardsExample() {
        // RFC 7636, appendix B
        LoginAttempt attempt = new LoginAttempt("b", "/", "s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assertEquals("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", attempt.challenge());
    }

    @Test
    void anAnswerCountsOnceAndOnlyInTheBrowserThatAsked() {
        Visits visits = new Visits();
        LoginAttempt mine = visits.setOut("mine", "/");
        assertTrue(visits.comeBack(mine.state(), "mine").isPresent());
        assertTrue(visits.comeBack(mine.state(), "mine").isEmpty());
        LoginAttempt stolen = visits.setOut("mine", "/");
        assertTrue(visits.comeBack(stolen.state(), "other").isEmpty());
    }
}
