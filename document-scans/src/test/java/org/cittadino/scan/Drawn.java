// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures made for a test: four corners of different colours, and a gradient or noise between them. */
final class Drawn {
    static final Color TOP_LEFT = Color.RED;
    static final Color TOP_RIGHT = Color.GREEN;
    static final Color BOTTOM_LEFT = Color.BLUE;
    static final Color BOTTOM_RIGHT = Color.BLACK;

    private Drawn() {}

    static BufferedImage corners(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.WHITE, width, height, Color.LIGHT_GRAY));
        pen.fillRect(0, 0, width, height);
        var side = Math.min(width, height) / 3;
        pen.setColor(TOP_LEFT);
        pen.fillRect(0, 0, side, side);
        pen.setColor(TOP_RIGHT);
        pen.fillRect(width - side, 0, side, side);
        pen.setColor(BOTTOM_LEFT);
        pen.fillRect(0, height - side, side, side);
        pen.setColor(BOTTOM_RIGHT);
        pen.fillRect(width - side, height - side, side, side);
        pen.dispose();
        return image;
    }

    /** Noise as a sensor makes it, which no encoder makes small. */
    static BufferedImage noise(int width, int height, int strength) {
        var image = corners(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(20261122);
        var line = new int[width * 3];
        for (var y = 0; y < height; y++) {
            image.getRaster().getPixels(0, y, width, 1, line);
            for (var place = 0; place < line.length; place++) {
                line[place] = Math.max(0, Math.min(255, line[place] + random.nextInt(2 * strength + 1) - strength));
            }
            image.getRaster().setPixels(0, y, width, 1, line);
        }
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return jpeg(corners(width, height, BufferedImage.TYPE_INT_RGB), 0.9f, false);
    }

    static byte[] jpeg(BufferedImage image, float quality, boolean progressive) {
        return jpeg(new IIOImage(image, null, null), quality, progressive);
    }

    /** Four channels as they are, as for a printing press. */
    static byte[] inks(Raster values) {
        return jpeg(new IIOImage(values, null, null), 0.95f, false);
    }

    private static byte[] jpeg(IIOImage image, float quality, boolean progressive) {
        var writer = OwnCodec.jpegWriter();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            settings.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, image, settings);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
