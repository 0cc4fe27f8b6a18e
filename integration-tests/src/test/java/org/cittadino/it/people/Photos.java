// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.people;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Files as citizens choose them on their phones; drawn here, of nobody's card. */
public final class Photos {
    private static final int MEGABYTE = 1024 * 1024;

    private Photos() {}

    /** Of a card, small and quick. */
    public static FilePayload ofCard() {
        var image = new BufferedImage(860, 540, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xdde6ee));
        pen.fillRect(0, 0, 860, 540);
        pen.setColor(Color.DARK_GRAY);
        pen.drawRect(40, 120, 220, 300);
        pen.drawString("FAC SIMILE", 320, 180);
        pen.dispose();
        return new FilePayload("carta.jpg", "image/jpeg", jpeg(image, 0.8f));
    }

    /** As large as a good phone makes it, just below what is taken. */
    public static FilePayload ofPhone() {
        var image = new BufferedImage(3264, 2448, BufferedImage.TYPE_INT_RGB);
        var grain = new Random(7);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, grain.nextInt(0x1000000));
            }
        }
        for (var quality = 0.95f; quality > 0; quality -= 0.05f) {
            var bytes = jpeg(image, quality);
            if (bytes.length < 8 * MEGABYTE) {
                return new FilePayload("IMG_2026.jpg", "image/jpeg", bytes);
            }
        }
        throw new IllegalStateException("no quality is low enough");
    }

    /** Whatever is in it, it is longer than what is taken. */
    public static FilePayload tooLarge() {
        return new FilePayload("enorme.jpg", "image/jpeg", new byte[8 * MEGABYTE + 1]);
    }

    /** A page that calls itself a photo. */
    public static FilePayload page() {
        var text = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        return new FilePayload("carta.jpg", "image/jpeg", text);
    }

    /** What a form sends whose field was left empty. */
    public static FilePayload none() {
        return new FilePayload("", "application/octet-stream", new byte[0]);
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
    }
}
