// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Debian's Chromium, one for all tests; every person gets a context, that is a cookie jar, of their own. */
public final class Browsers implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @return why no browser test can run, or empty */
    static Optional<String> obstacle() {
        return program().isPresent()
                ? Optional.empty()
                : Optional.of("no Chromium in " + String.join(", ", PLACES) + " and none named by CHROMIUM");
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browsers open() {
        var playwright = Playwright.create();
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program().orElseThrow())
                        // Chromium refuses its sandbox to root, and CI containers have a tiny /dev/shm
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        return new Browsers(playwright, browser);
    }

    /** A new person at a new browser. */
    public Page page(boolean script) {
        return page(script, "it-IT", 1280);
    }

    public Page page(boolean script, String language, int width) {
        BrowserContext person = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(script)
                .setLocale(language)
                .setViewportSize(width, 900));
        person.setDefaultTimeout(10_000);
        person.route(
                address -> address.startsWith(Callback.URL),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody("<!doctype html><title>Sportello</title><h1 id=arrived>Sportello</h1>")));
        return person.newPage();
    }

    /** Whoever asks what an address leads to gets no file from the browser's store, so here nobody asks. */
    public Page pageThatKeepsFiles() {
        return browser.newContext(new Browser.NewContextOptions().setLocale("it-IT"))
                .newPage();
    }

    /** Closes what the last test had open; contexts left behind would fill the memory. */
    void everybodyLeaves() {
        browser.contexts().forEach(BrowserContext::close);
    }

    /** Saves the whole page as {@code target/screenshots/<name>.png}. */
    public static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("module.directory", "."))
                        .resolve("target/screenshots/" + name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
