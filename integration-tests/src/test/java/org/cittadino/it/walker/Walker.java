// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.walker;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;

/** One person with one cookie jar, who reads forms and sends them back. Safe for many threads at once. */
public final class Walker {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final int REDIRECTS = 10;

    private final CookieJar cookies = new CookieJar();
    private final Duration patience;

    public Walker() {
        this(Duration.ofMinutes(2));
    }

    /** @param patience how long the walker waits for one page */
    public Walker(Duration patience) {
        this.patience = patience;
    }

    public WebPage get(String address) {
        return follow(request(URI.create(address)).GET().build());
    }

    public WebPage send(WebForm form) {
        return follow(request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded()))
                .build());
    }

    /** Sends a form as a page of that origin would. */
    public WebPage sendFrom(String origin, WebForm form) {
        return follow(request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(form.encoded()))
                .build());
    }

    /** One answer, whatever it leads to. */
    public WebPage answerTo(String method, String address, String accept) {
        var request = request(URI.create(address))
                .header("Accept", accept)
                .method(method, BodyPublishers.noBody())
                .build();
        return page(request.uri(), exchange(request));
    }

    /** One answer to a form, whatever it leads to. */
    public WebPage answerTo(WebForm form) {
        var request = request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded()))
                .build();
        return page(request.uri(), exchange(request));
    }

    /** What Keycloak's console does for an operator who opens a citizen's account in the citizen's place. */
    public void sitInForSomebody(TestRealm realm, String userId) {
        var request = HttpRequest.newBuilder(
                        realm.admin().address("/" + realm.name() + "/users/" + userId + "/impersonation"))
                .header("Authorization", "Bearer " + realm.admin().token())
                .POST(BodyPublishers.noBody())
                .build();
        if (exchange(request).statusCode() != 200) {
            throw new AssertionError("No impersonation of " + userId);
        }
    }

    /** A request without a body that no link would make. */
    public WebPage attempt(String method, String address, String accept) {
        return follow(request(URI.create(address))
                .header("Accept", accept)
                .method(method, BodyPublishers.noBody())
                .build());
    }

    /** Opens the form and fills it in; nothing is sent yet. */
    public WebForm formFor(TestRealm realm, Citizen citizen) {
        return get(realm.registrationUrl()).form("lastName").with(citizen.typed());
    }

    public WebPage register(TestRealm realm, Citizen citizen) {
        return send(formFor(realm, citizen));
    }

    /** @return the page that asks for the code, or an error that quotes the page which came instead */
    public WebPage registerUpToCode(TestRealm realm, Citizen citizen) {
        var page = register(realm, citizen);
        if (!page.asksForCode()) {
            throw new AssertionError("No question for the code: " + page);
        }
        return page;
    }

    /** The whole way from the empty form to the account. */
    public WebPage becomeCitizen(TestRealm realm, Mailbox mailbox, Citizen citizen) {
        var codePage = registerUpToCode(realm, citizen);
        var activated = confirm(codePage, mailbox.newest(citizen.email(), 1).code());
        if (!activated.isActivated()) {
            throw new AssertionError("No account: " + activated);
        }
        return activated;
    }

    public WebPage confirm(WebPage codePage, String code) {
        return send(codeForm(codePage, code));
    }

    public static WebForm codeForm(WebPage codePage, String code) {
        return codePage.form("code").with("code", code).with("action", "confirm");
    }

    public WebPage press(WebPage page, String action) {
        return send(page.formDoing(action).with("action", action));
    }

    /** Shows the cookies of one realm to another. */
    public void carryCookies(String fromRealm, String toRealm) {
        cookies.carry("/realms/" + fromRealm + "/", "/realms/" + toRealm + "/");
    }

    public void forgetCookies() {
        cookies.clear();
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(patience).header("Accept-Language", "it");
        String header = cookies.headerFor(address.getPath());
        return header.isEmpty() ? request : request.header("Cookie", header);
    }

    private WebPage follow(HttpRequest first) {
        var answer = exchange(first);
        var address = first.uri();
        for (int i = 0; i < REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            var next = answer.headers().firstValue("location").map(address::resolve);
            if (next.isEmpty() || !first.uri().getHost().equals(next.get().getHost())) {
                break;
            }
            address = next.get();
            answer = exchange(request(address).GET().build());
        }
        return page(address, answer);
    }

    private static WebPage page(URI address, HttpResponse<String> answer) {
        return new WebPage(answer.statusCode(), address, answer.headers(), answer.body());
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            cookies.read(answer.headers());
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(
                    "No answer to " + request.method() + " " + request.uri().getPath(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }
}
