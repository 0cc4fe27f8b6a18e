// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.keycloak.models.RealmModel;

/**
 * Who writes. A logo is drawn from the picture itself: no address is ever fetched, and drawings (SVG) and WebP, which
 * PDF does not know, leave the name alone.
 */
final class TownHead {
    private static final int LONGEST_LOGO = 82_000;
    private static final long MOST_PIXELS = 4_000_000;
    private static final float NARROWEST = 10;
    private static final float WIDEST_LOGO = 45;
    private static final float HIGHEST_LOGO = 20;
    private static final float TOP = 12;
    private static final float LEFT = 20;

    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpeg);base64,([A-Za-z0-9+/]+={0,2})");

    private final String name;
    private final Optional<PDImageXObject> logo;

    private TownHead(String name, Optional<PDImageXObject> logo) {
        this.name = name;
        this.logo = logo;
    }

    static TownHead of(RealmModel realm, LetterWords words, PDDocument document) {
        var displayed = Optional.ofNullable(realm.getDisplayName()).filter(text -> !text.isBlank());
        var name = words.ofTheTown("townName").or(() -> displayed).orElse(realm.getName());
        var logo = Stream.of(words.ofTheTown("townLogo"), Optional.ofNullable(realm.getAttribute("cittadino.logo")))
                .flatMap(Optional::stream)
                .flatMap(address -> picture(address.strip(), document).stream())
                .findFirst();
        return new TownHead(name, logo);
    }

    private static Optional<PDImageXObject> picture(String address, PDDocument document) {
        var picture = PICTURE.matcher(address);
        if (address.length() > LONGEST_LOGO || !picture.matches()) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getDecoder().decode(picture.group(1));
            var image = PDImageXObject.createFromByteArray(document, bytes, "logo");
            return (long) image.getWidth() * image.getHeight() > MOST_PIXELS ? Optional.empty() : Optional.of(image);
        } catch (IOException | RuntimeException notAPicture) {
            // a broken logo must not keep the letters of a town from their readers
            return Optional.empty();
        }
    }

    /** Draws logo and name side by side, the name under what the town calls itself. */
    void draw(Sheet sheet, Typeface typeface, String tagline) throws IOException {
        var left = LEFT;
        if (logo.isPresent()) {
            left += drawLogo(sheet, logo.get()) + 5;
        }
        var width = Math.max(Sheet.WIDTH - LEFT - left, NARROWEST);
        for (var size = 16f; ; size--) {
            var column =
                    new Column(typeface, left, TOP, width).stress(name, size).say(tagline, 10);
            if (column.bottom() <= TOP + HIGHEST_LOGO + 6 || size <= 6) {
                column.draw(sheet);
                break;
            }
        }
        sheet.stroke(LEFT, 40, Sheet.WIDTH - LEFT, 40);
    }

    private static float drawLogo(Sheet sheet, PDImageXObject image) throws IOException {
        var scale = Math.min(WIDEST_LOGO / image.getWidth(), HIGHEST_LOGO / image.getHeight());
        sheet.image(image, LEFT, TOP, image.getWidth() * scale, image.getHeight() * scale);
        return image.getWidth() * scale;
    }
}
