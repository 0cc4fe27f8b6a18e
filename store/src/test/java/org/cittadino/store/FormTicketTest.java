// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A word in a form that is good for one time. */
class FormTicketTest {
    @Test
    void noTwoAreAlikeAndNobodyGuessesOne() {
        assertNotEquals(FormTicket.fresh(), FormTicket.fresh());
        assertEquals(43, FormTicket.fresh().length());
    }

    @Test
    void onlyTheSameFitsAndNothingFitsNothing() {
        var ticket = FormTicket.fresh();

        assertTrue(FormTicket.fits(ticket, ticket));
        assertFalse(FormTicket.fits(ticket, ticket + "x"));
        assertFalse(FormTicket.fits(ticket, ""));
        assertFalse(FormTicket.fits(ticket, null));
        assertFalse(FormTicket.fits(null, ticket));
        assertFalse(FormTicket.fits(null, null));
    }
}
