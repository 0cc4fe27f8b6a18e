// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.cittadino.demo.web.Answer;
import org.junit.jupiter.api.Test;

class InboxPageTest {
    private static final String HOSTILE = "<script>alert('x')</script>";
    private static final Mail MAIL =
            new Mail("0123456789abcdef", Instant.EPOCH, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE);

    @Test
    void nothingInAMailRunsInTheList() {
        Answer list = InboxPage.list(List.of(MAIL));
        assertFalse(list.body().contains("<script"));
        assertTrue(list.body().contains("&lt;script&gt;"));
    }

    @Test
    void nothingInAMailRunsWhereItIsShown() {
        Answer shown = InboxPage.show(MAIL);
        assertFalse(shown.body().contains("<script"));
        assertTrue(shown.body().contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\""));
        assertTrue(shown.headers().getOrDefault("Content-Security-Policy", "").startsWith("default-src 'none'"));
    }

    @Test
    void linksOfAFormattedMailOpenOutsideItsFrame() {
        assertEquals(
                "<!DOCTYPE html><html><HEAD lang=\"it\"><base target=\"_blank\"></HEAD></html>",
                InboxPage.withLinksOutside("<!DOCTYPE html><html><HEAD lang=\"it\"></HEAD></html>"));
        assertEquals("<base target=\"_blank\"><p>x</p>", InboxPage.withLinksOutside("<p>x</p>"));
    }
}
