// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void markupIsShownAndNotObeyed() {
        assertEquals(
                "&lt;a href=&quot;x&quot;&gt;D&#39;Angiò &amp; C&lt;/a&gt;",
                Html.escape("<a href=\"x\">D'Angiò & C</a>"));
    }

    @Test
    void addressesBecomeLinksAndKeepTheirParameters() {
        assertEquals(
                "vai a <a href=\"http://localhost/x?a=1&amp;b=2\" target=\"_blank\" rel=\"noreferrer\">"
                        + "http://localhost/x?a=1&amp;b=2</a> ora",
                Html.escapeWithLinks("vai a http://localhost/x?a=1&b=2 ora"));
    }

    @Test
    void aLinkCannotBreakOutOfItsAttribute() {
        assertEquals(
                "<a href=\"http://x/\" target=\"_blank\" rel=\"noreferrer\">http://x/</a>&quot; onclick=&quot;alert(1)",
                Html.escapeWithLinks("http://x/\" onclick=\"alert(1)"));
        assertEquals("javascript:alert(1)", Html.escapeWithLinks("javascript:alert(1)"));
    }
}
