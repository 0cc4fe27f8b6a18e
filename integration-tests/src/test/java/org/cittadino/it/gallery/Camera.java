// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at one page in all the ways its readers may, and takes pictures. */
final class Camera {
    static final Path GALLERY =
            Path.of(System.getProperty("module.directory", ".")).resolve("target/gallery");
    private static final String LARGE = "html { font-size: 200% !important; }";
    private static final String SPACED = """
            * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
            p { margin-bottom: 2em !important; }""";

    private static final int QUALITY = 75;

    private final Page page;
    private final String language;
    private final String state;
    private final boolean thorough;
    private final List<String> faults = new ArrayList<>();

    private Camera(Page page, String language, String state) {
        this.page = page;
        this.language = language;
        this.state = state;
        this.thorough = language.equals("it");
    }

    static Exhibit take(Page page, String language, String state, Mode mode) {
        return new Camera(page, language, state).look(mode);
    }

    private Exhibit look(Mode mode) {
        Media.light(page);
        ask("page", Scripts.RULES, language);
        var texts = Scripts.TEXTS.ask(page, language);
        if (mode == Mode.FULL) {
            atTheDesk();
            if (thorough) {
                inTheDark();
                withOtherEyes();
            }
            onThePhone();
            Media.light(page);
            Media.width(page, Media.DESKTOP);
        }
        return new Exhibit(language, state, template(), texts, List.copyOf(faults));
    }

    private void atTheDesk() {
        Scripts.bringAxe(page);
        ask("axe", Scripts.BARRIERS, language);
        picture("desktop");
    }

    private void inTheDark() {
        Media.dark(page);
        ask("axe, dark", Scripts.BARRIERS, language);
        picture("dark");
        Media.light(page);
    }

    private void onThePhone() {
        Media.width(page, Media.PHONE);
        measure("at 320 pixels", "");
        if (thorough) {
            measure("at 320 pixels with wide text", SPACED);
            ask("axe, at 320 pixels", Scripts.BARRIERS, language);
        }
        picture("phone");
    }

    private void withOtherEyes() {
        measure("with text of 200 %", LARGE);
        measure("with wide text", SPACED);
        Media.forced(page);
        picture("forced");
        Media.light(page);
    }

    private void measure(String how, String style) {
        ask(how, Scripts.MEASURES, style);
    }

    private void ask(String how, Scripts question, Object argument) {
        question.ask(page, argument).forEach(fault -> faults.add(how + ": " + fault));
    }

    private String template() {
        return page.locator("body").getAttribute("data-page-id").replaceFirst("^login-", "");
    }

    private void picture(String how) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                // a lossless one takes several times as long, and there are more than a thousand
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY)
                .setPath(GALLERY.resolve(language).resolve(state + "-" + how + ".jpg")));
    }
}
