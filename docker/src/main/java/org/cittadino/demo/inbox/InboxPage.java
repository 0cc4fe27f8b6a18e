// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cittadino.demo.web.Answer;
import org.cittadino.demo.web.Html;
import org.cittadino.demo.web.Layout;
import org.cittadino.demo.web.Page;
import org.cittadino.demo.web.Request;

/** Shows the mails of the demo in the browser, newest first, and gives them out as JSON. */
public final class InboxPage implements Page {
    private static final Pattern MAIL = Pattern.compile("/mail/([0-9a-f]{16})(|/html|/source)");
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final String LINKS_OUTSIDE = "<base target=\"_blank\">";
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    /** No scripts, no forms, nothing from elsewhere; a click on a link opens a page of its own. */
    private static final String MAIL_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private static final Layout LAYOUT = new Layout(
            "en",
            "Demo inbox",
            "<a href=\"/\">Inbox</a><a href=\"/sms\">Text messages</a><a href=\"/sportello\">Portal</a>",
            "Every mail of the demo ends up here, whatever its address. Nothing leaves this computer.");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Postbox postbox;

    public InboxPage(Postbox postbox) {
        this.postbox = postbox;
    }

    @Override
    public Answer answer(Request request) throws IOException {
        if (request.path().equals("/")) {
            return list(postbox.newestFirst());
        }
        if (request.path().equals("/api/messages")) {
            return messages(postbox.newestFirst());
        }
        Matcher mail = MAIL.matcher(request.path());
        return mail.matches() ? one(mail.group(1), mail.group(2)) : Answer.notFound();
    }

    private Answer one(String id, String view) throws IOException {
        Optional<Mail> found = postbox.newestFirst().stream()
                .filter(mail -> mail.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        return switch (view) {
            case "/html" -> html(found.get());
            case "/source" -> Answer.of(200, "text/plain", found.get().source());
            default -> show(found.get());
        };
    }

    static Answer list(List<Mail> mails) {
        StringBuilder rows = new StringBuilder();
        for (Mail mail : mails) {
            rows.append(
                    "<tr><td><time datetime=\"%s\">%s</time></td><td>%s</td><td><a href=\"/mail/%s\">%s</a></td></tr>%n"
                            .formatted(
                                    mail.received(),
                                    CLOCK.format(mail.received()),
                                    Html.escape(mail.to()),
                                    mail.id(),
                                    Html.escape(mail.subject())));
        }
        String content = mails.isEmpty()
                ? "<p class=\"notice\">No mail yet. This page looks again every five seconds.</p>"
                : "<table><thead><tr><th>Received</th><th>To</th><th>Subject</th></tr></thead><tbody>" + rows
                        + "</tbody></table>";
        return LAYOUT.page("Inbox (" + mails.size() + ")", "<meta http-equiv=\"refresh\" content=\"5\">", content);
    }

    static Answer show(Mail mail) {
        String text = mail.text();
        String parts = "<dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Received</dt><dd>%s</dd></dl>"
                .formatted(Html.escape(mail.from()), Html.escape(mail.to()), CLOCK.format(mail.received()));
        if (mail.html() != null) {
            parts += "<h2>As formatted mail</h2><iframe title=\"The formatted mail\" src=\"/mail/" + mail.id()
                    + "/html\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>";
        }
        if (text != null) {
            parts += "<h2>As plain text</h2><pre>" + Html.escapeWithLinks(text) + "</pre>";
        }
        parts += "<p><a href=\"/mail/" + mail.id() + "/source\">Source</a></p>";
        return LAYOUT.page(mail.subject(), "", parts);
    }

    private static Answer html(Mail mail) {
        String html = mail.html();
        if (html == null) {
            return Answer.notFound();
        }
        return Answer.of(200, "text/html", withLinksOutside(html)).with("Content-Security-Policy", MAIL_POLICY);
    }

    /** Links inside the frame would lead nowhere: Keycloak's pages refuse to be framed. */
    static String withLinksOutside(String html) {
        Matcher head = HEAD.matcher(html);
        return head.find() ? head.replaceFirst("$0" + LINKS_OUTSIDE) : LINKS_OUTSIDE + html;
    }

    private static Answer messages(List<Mail> mails) throws IOException {
        return Answer.of(
                200,
                "application/json",
                JSON.writeValueAsString(mails.stream().map(InboxPage::json).toList()));
    }

    private static Map<String, String> json(Mail mail) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", mail.id());
        fields.put("received", mail.received().toString());
        fields.put("from", mail.from());
        fields.put("to", mail.to());
        fields.put("subject", mail.subject());
        fields.put("text", mail.text() == null ? "" : mail.text());
        fields.put("html", mail.html() == null ? "" : mail.html());
        return fields;
    }
}
