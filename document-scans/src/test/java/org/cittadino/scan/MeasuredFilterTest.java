// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuredFilterTest {
    private static final Deadline LATER = Deadline.in(Duration.ofMinutes(1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FlateDecode",
                "Fl",
                "DCTDecode",
                "DCT",
                "CCITTFaxDecode",
                "CCF",
                "LZWDecode",
                "LZW",
                "ASCIIHexDecode",
                "AHx",
                "ASCII85Decode",
                "A85",
                "RunLengthDecode",
                "RL",
                "Crypt",
                "JPXDecode",
                "JBIG2Decode"
            })
    void noFilterIsLeftOut(String name) throws IOException {
        MeasuredFilter.within(LATER, () -> true);
        assertInstanceOf(MeasuredFilter.class, FilterFactory.INSTANCE.getFilter(name));
    }

    /** The letters of the town are larger than a stranger's drawing. */
    @Test
    void othersAreNotMeasured() throws IOException {
        var large = new byte[5 << 20];
        assertThrows(ScanRefused.class, () -> MeasuredFilter.within(LATER, () -> thereAndBack(large)));
        assertEquals(large.length, thereAndBack(large));
    }

    private static int thereAndBack(byte[] bytes) throws IOException {
        Filter flate = FilterFactory.INSTANCE.getFilter("FlateDecode");
        var small = new ByteArrayOutputStream();
        flate.encode(new ByteArrayInputStream(bytes), small, new COSDictionary(), 0);
        var large = new ByteArrayOutputStream();
        var stream = new org.apache.pdfbox.cos.COSStream();
        flate.decode(new ByteArrayInputStream(small.toByteArray()), large, stream, 0);
        return large.size();
    }
}
