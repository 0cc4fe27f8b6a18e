// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What came over the wire, heads included, by the address it came from. */
public record Weight(Map<String, Long> bytes) {
    private static final double KILO = 1024;

    public static Weight of(Page page, String address) {
        return whileDoing(page, () -> page.navigate(address));
    }

    public static Weight whileDoing(Page page, Runnable doing) {
        var session = page.context().newCDPSession(page);
        Map<String, String> addresses = new LinkedHashMap<>();
        Map<String, Long> bytes = new LinkedHashMap<>();
        session.on("Network.responseReceived", event -> addresses.put(text(event, "requestId"), address(event)));
        session.on(
                "Network.loadingFinished",
                event -> bytes.merge(
                        addresses.getOrDefault(text(event, "requestId"), "?"),
                        event.get("encodedDataLength").getAsLong(),
                        Long::sum));
        session.send("Network.enable");
        doing.run();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        session.detach();
        return new Weight(bytes);
    }

    private static String text(JsonObject event, String name) {
        return event.get(name).getAsString();
    }

    private static String address(JsonObject event) {
        return event.getAsJsonObject("response").get("url").getAsString().replaceFirst("\\?.*", "");
    }

    /** The same cookie for another browser. */
    public static Cookie copy(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value).setDomain(cookie.domain).setPath(cookie.path);
    }

    public long kilobytes() {
        return Math.round(bytes.values().stream().mapToLong(Long::longValue).sum() / KILO);
    }

    public String inDetail() {
        return this + "\n"
                + bytes.entrySet().stream()
                        .map(one -> "%8d  %s".formatted(one.getValue(), one.getKey()))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return kilobytes() + " KB, " + bytes.size() + " requests";
    }
}
