// SPDX-License-Identifier: Apache-2.0
package org.cittadino.benchmarks.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.cittadino.benchmarks.register.HeapWatch;
import org.cittadino.scan.ScanCleaner;
import org.cittadino.scan.ScanOutcome;

/** Cleans pictures of noise, and says how long it took. */
final class ScanFigures {
    private static final String LINE = "Comune di Prova - copia per la credenziale - 22/11/2026";
    private static final int ROUNDS = 10;
    private static final int SEED = 20261122;

    private ScanFigures() {}

    /** Prints the figures. */
    public static void main(String[] none) throws IOException {
        measure("photo, 12 Mpx", jpeg(4000, 3000, 64), System.out);
        measure("JPEG, 40 Mpx", jpeg(6324, 6324, 8), System.out);
        measure("PDF, 4 pages of A4 at 300 dpi", pdf(), System.out);
    }

    private static void measure(String name, byte[] file, PrintStream out) {
        var times = new long[ROUNDS];
        System.gc();
        var heap = new HeapWatch();
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            if (!(ScanCleaner.clean(file, LINE) instanceof ScanOutcome.Clean)) {
                throw new IllegalStateException("not taken: " + name);
            }
            times[round] = (System.nanoTime() - start) / 1_000_000;
        }
        var first = times[0];
        Arrays.sort(times);
        out.printf(
                "%s, %,d bytes: first %,d ms, middle %,d ms, slowest %,d ms; heap %s%n",
                name, file.length, first, times[ROUNDS / 2], times[ROUNDS - 1], heap);
    }

    private static byte[] jpeg(int width, int height, int noise) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(noisy(width, height, noise), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage noisy(int width, int height, int noise) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(SEED);
        var line = new int[width * 3];
        for (var y = 0; y < height; y++) {
            for (var place = 0; place < line.length; place++) {
                line[place] = 128 + y * 64 / height + random.nextInt(noise);
            }
            image.getRaster().setPixels(0, y, width, 1, line);
        }
        return image;
    }

    private static byte[] pdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var number = 0; number < 4; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                var picture = PDImageXObject.createFromByteArray(document, jpeg(2480, 3508, 8), "scan.jpg");
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
