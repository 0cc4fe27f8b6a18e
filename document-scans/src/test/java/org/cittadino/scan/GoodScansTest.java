// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GoodScansTest {
    private static final String LINE = "Comune di Prova - copia per la credenziale - 22/11/2026";

    private static BufferedImage only(byte[] file) throws IOException {
        var pages = Pages.of(ScanCleaner.clean(file, LINE));
        assertEquals(1, pages.size());
        Pages.assertPlain(pages.get(0));
        return Pages.image(pages.get(0));
    }

    private static void assertUpright(BufferedImage page) {
        Pages.assertCorners(page, Drawn.TOP_LEFT, Drawn.TOP_RIGHT, Drawn.BOTTOM_LEFT, Drawn.BOTTOM_RIGHT);
    }

    @Test
    void photoOfAPhone() throws IOException {
        var photo = Drawn.jpeg(Drawn.noise(4000, 3000, 48), 0.93f, false);
        assertTrue(photo.length > 7_000_000 && photo.length <= ScanCleaner.MOST_BYTES, () -> photo.length + " bytes");
        var page = only(photo);
        assertEquals(2400, page.getWidth());
        assertEquals(1800, page.getHeight());
        assertUpright(page);
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"6324, 6324", "12000, 3333", "4799, 4799"})
    void asManyPixelsAsAreAllowed(int width, int height) throws IOException {
        var page = only(Drawn.jpeg(Drawn.corners(width, height, BufferedImage.TYPE_BYTE_GRAY), 0.5f, false));
        assertEquals(2400, Math.max(page.getWidth(), page.getHeight()));
        assertEquals((double) width / height, (double) page.getWidth() / page.getHeight(), 0.01);
    }

    @Test
    void progressivePhoto() throws IOException {
        assertUpright(only(Drawn.jpeg(Drawn.corners(1600, 1200, BufferedImage.TYPE_INT_RGB), 0.9f, true)));
    }

    @Test
    void greyPhotoStaysAsBright() throws IOException {
        var grey = new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < 300; y++) {
            for (var x = 0; x < 400; x++) {
                grey.getRaster().setSample(x, y, 0, 100);
            }
        }
        var page = Pages.image(
                Pages.of(ScanCleaner.clean(Drawn.jpeg(grey, 0.9f, false), "")).get(0));
        Pages.assertAlike(new Color(100, 100, 100), page, 200, 150);
    }

    /** Adobe writes inks the wrong way round and says so; others write them as they are. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"plain", "adobe", "ycck"})
    void picturesForThePress(String kind) throws IOException {
        var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 300, 200, 4, null);
        var red = new int[][] {{0, 255, 255, 0}, {255, 0, 0, 255}, {76, 85, 255, 255}};
        var values = red[kind.equals("plain") ? 0 : kind.equals("adobe") ? 1 : 2];
        for (var y = 0; y < 200; y++) {
            for (var x = 0; x < 300; x++) {
                inks.setPixel(x, y, values);
            }
        }
        var file = Drawn.inks(inks);
        if (!kind.equals("plain")) {
            var mark = Bytes.join(Bytes.of("Adobe\0d\0\0\0\0"), new byte[] {(byte) (kind.equals("ycck") ? 2 : 0)});
            file = Bytes.insert(file, 2, Bytes.segment(0xee, mark));
        }
        Pages.assertAlike(
                Color.RED, Pages.image(Pages.of(ScanCleaner.clean(file, "")).get(0)), 150, 100);
    }

    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({
        "1, TL, TR, BL, BR",
        "2, TR, TL, BR, BL",
        "3, BR, BL, TR, TL",
        "4, BL, BR, TL, TR",
        "5, TL, BL, TR, BR",
        "6, BL, TL, BR, TR",
        "7, BR, TR, BL, TL",
        "8, TR, BR, TL, BL"
    })
    void heldAsItMayBe(int orientation, String topLeft, String topRight, String bottomLeft, String bottomRight)
            throws IOException {
        var exif = Bytes.join(
                Bytes.of("Exif\0\0MM\0*\0\0\0\10\0\2"),
                Bytes.of("\1\20\0\2\0\0\0\1a\0\0\0"),
                Bytes.of("\1\22\0\3\0\0\0\1\0" + (char) orientation + "\0\0\0\0\0\0"));
        var file = Bytes.insert(Drawn.jpeg(600, 300), 2, Bytes.segment(0xe1, exif));
        var page = only(file);
        assertEquals(orientation < 5 ? 600 : 300, page.getWidth());
        Pages.assertCorners(page, corner(topLeft), corner(topRight), corner(bottomLeft), corner(bottomRight));
    }

    private static Color corner(String name) {
        return switch (name) {
            case "TL" -> Drawn.TOP_LEFT;
            case "TR" -> Drawn.TOP_RIGHT;
            case "BL" -> Drawn.BOTTOM_LEFT;
            default -> Drawn.BOTTOM_RIGHT;
        };
    }

    @Test
    void pngOfThreeChannels() throws IOException {
        assertUpright(only(Drawn.png(Drawn.corners(900, 500, BufferedImage.TYPE_INT_RGB))));
    }

    @Test
    void pngOfSixteenBits() throws IOException {
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        var deep = new BufferedImage(model, model.createCompatibleWritableRaster(500, 400), false, null);
        var plain = Drawn.corners(500, 400, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < 400; y++) {
            for (var x = 0; x < 500; x++) {
                for (var channel = 0; channel < 3; channel++) {
                    deep.getRaster().setSample(x, y, channel, plain.getRaster().getSample(x, y, channel) * 257);
                }
            }
        }
        assertUpright(only(Drawn.png(deep)));
    }

    @Test
    void transparentPngLiesOnWhitePaper() throws IOException {
        var clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(0, 0, 0x80ff0000);
        var page = Pages.image(Pages.of(ScanCleaner.clean(Drawn.png(clear), "")).get(0));
        Pages.assertAlike(Color.WHITE, page, 150, 150);
    }

    @Test
    void pngWithAPaletteAndAHoleInIt() throws IOException {
        var palette = new IndexColorModel(
                2, 4, new byte[] {-1, 0, 0, 0}, new byte[] {0, -1, 0, 0}, new byte[] {0, 0, -1, 0}, new byte[] {
                    -1, -1, -1, 0
                });
        var image = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_BINARY, palette);
        for (var y = 0; y < 300; y++) {
            for (var x = 0; x < 300; x++) {
                image.getRaster().setSample(x, y, 0, x / 150 + y / 150 * 2);
            }
        }
        var page = Pages.image(Pages.of(ScanCleaner.clean(Drawn.png(image), "")).get(0));
        Pages.assertCorners(page, Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
    }

    @Test
    void pdfOfOnePage() throws IOException {
        var page = only(RawPdf.photo(Drawn.jpeg(800, 1120), 800, 1120).bytes());
        assertEquals(874, page.getWidth());
        assertUpright(page);
    }

    @Test
    void pdfOfFourPages() throws IOException {
        var kids = "<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R 3 0 R]/Count 4>>";
        assertEquals(
                ScanProblem.BROKEN,
                ((ScanOutcome.Refused) ScanCleaner.clean(
                                RawPdf.photo(Drawn.jpeg(80, 112), 80, 112)
                                        .replace(2, kids)
                                        .bytes(),
                                LINE))
                        .problem());
        var pdf = RawPdf.photo(Drawn.jpeg(800, 1120), 800, 1120)
                .replace(2, "<</Type/Pages/Kids[3 0 R 6 0 R 7 0 R 8 0 R]/Count 4/MediaBox[0 0 420 595]>>");
        for (var number = 0; number < 3; number++) {
            pdf.add("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>");
        }
        var pages = Pages.of(ScanCleaner.clean(pdf.bytes(), LINE));
        assertEquals(4, pages.size());
        for (var page : pages) {
            Pages.assertPlain(page);
            assertUpright(Pages.image(page));
        }
    }

    @Test
    void textOfAPdfIsDrawn() throws IOException {
        var pdf = RawPdf.page(
                "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>", "BT /F 400 Tf 20 100 Td (I) Tj ET");
        var page = Pages.image(Pages.of(ScanCleaner.clean(pdf.bytes(), "")).get(0));
        Pages.assertAlike(Color.BLACK, page, 75 * 150 / 72, page.getHeight() - 200 * 150 / 72);
    }

    @Test
    void watermarkIsInThePixels() throws IOException {
        var white = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        var pen = white.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1200, 800);
        pen.dispose();
        var file = Drawn.png(white);
        assertEquals(0, darkened(file, ""));
        // between a hundredth and a tenth of the page: there, and thin
        var marked = darkened(file, LINE) / (1200.0 * 800);
        assertTrue(marked > 0.01 && marked < 0.1, () -> "share " + marked);
    }

    private static int darkened(byte[] file, String line) throws IOException {
        var page = Pages.image(Pages.of(ScanCleaner.clean(file, line)).get(0));
        var count = 0;
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                count += (page.getRGB(x, y) >> 16 & 0xff) < 230 ? 1 : 0;
            }
        }
        return count;
    }
}
