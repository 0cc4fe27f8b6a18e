// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;

/**
 * The readers and the writer of the Java runtime itself. ImageIO would also offer whatever lies on the server's class path:
 * what nobody has looked at does not decode strangers' files.
 */
final class OwnCodec {
    static {
        // else PDFBox writes the first picture it reads into a temporary file
        ImageIO.setUseCache(false);
    }

    private OwnCodec() {}

    static ImageReader reader(String format) {
        return providers(ImageReaderSpi.class, format)
                .map(OwnCodec::opened)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this Java reads no " + format));
    }

    static ImageWriter jpegWriter() {
        return providers(ImageWriterSpi.class, "jpeg")
                .map(OwnCodec::opened)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this Java writes no jpeg"));
    }

    private static <T extends ImageReaderWriterSpi> Stream<T> providers(Class<T> type, String format) {
        Iterable<T> all = () -> registered(type);
        return StreamSupport.stream(all.spliterator(), false)
                .filter(provider -> provider.getClass().getModule() == ImageIO.class.getModule())
                .filter(provider -> List.of(provider.getFormatNames()).contains(format));
    }

    private static <T> Iterator<T> registered(Class<T> type) {
        return IIORegistry.getDefaultInstance().getServiceProviders(type, true);
    }

    private static ImageReader opened(ImageReaderSpi provider) {
        try {
            return provider.createReaderInstance();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ImageWriter opened(ImageWriterSpi provider) {
        try {
            return provider.createWriterInstance();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
