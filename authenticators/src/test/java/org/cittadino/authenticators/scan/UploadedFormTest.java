// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a form with a file brings along. */
class UploadedFormTest {
    private final SentForms sent = new SentForms();

    @Test
    void fieldsAreReadAsTextAndFilesAreNot() {
        sent.file(new byte[] {1, 2}).part("ticket", "abc".getBytes(StandardCharsets.UTF_8), false);
        var form = UploadedForm.of(sent.request);

        assertEquals("abc", form.text("ticket"));
        assertEquals("", form.text("scan"));
        assertEquals("", form.text("missing"));
    }

    @Test
    void ofAFileThatIsTooLongOneByteMoreIsRead() {
        sent.file(new byte[100]);

        assertEquals(11, UploadedForm.of(sent.request).file(10).length);
    }

    @Test
    void withoutAFileThereAreNoBytes() {
        assertArrayEquals(new byte[0], UploadedForm.of(sent.request).file(10));
    }

    @Test
    void allPartsAreClosed() {
        sent.file(new byte[] {1}).part("ticket", new byte[0], false).part("other", new byte[0], true);

        UploadedForm.of(sent.request).close();

        assertEquals(List.of("other", "scan", "ticket"), List.copyOf(new TreeSet<>(sent.closed)));
    }

    @Test
    void itsKindIsToldByTheTypeOfTheBody() {
        assertFalse(UploadedForm.isSentBy(sent.request));
        assertTrue(UploadedForm.isSentBy(sent.file(new byte[0]).request));
    }
}
