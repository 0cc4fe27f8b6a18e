// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cittadino.demo.web.Answer;
import org.cittadino.demo.web.Html;
import org.cittadino.demo.web.Layout;
import org.cittadino.demo.web.Page;
import org.cittadino.demo.web.Request;

/** Shows the text messages of the demo in the browser, newest first, and gives them out as JSON. */
public final class TelephonePage implements Page {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final Layout LAYOUT = new Layout(
            "en",
            "Demo telephone",
            "<a href=\"/\">Inbox</a><a href=\"/sms\">Text messages</a><a href=\"/sportello\">Portal</a>",
            "Every text message of the demo ends up here, whatever its number. Nothing leaves this computer.");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SmsGateway gateway;

    public TelephonePage(SmsGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Answer answer(Request request) throws IOException {
        return switch (request.path()) {
            case "/sms" -> list(gateway.newestFirst());
            case "/sms/api/messages" -> json(gateway.newestFirst());
            default -> Answer.notFound();
        };
    }

    static Answer list(List<TextMessage> messages) {
        var rows = new StringBuilder();
        for (var message : messages) {
            rows.append("<tr><td><time datetime=\"%s\">%s</time></td><td>%s</td><td>%s</td></tr>%n"
                    .formatted(
                            message.received(),
                            CLOCK.format(message.received()),
                            Html.escape(message.to()),
                            Html.escape(message.text())));
        }
        String content = messages.isEmpty()
                ? "<p class=\"notice\">No text message yet. This page looks again every five seconds.</p>"
                : "<table><thead><tr><th>Received</th><th>To</th><th>Text</th></tr></thead><tbody>" + rows
                        + "</tbody></table>";
        return LAYOUT.page(
                "Text messages (" + messages.size() + ")", "<meta http-equiv=\"refresh\" content=\"5\">", content);
    }

    private static Answer json(List<TextMessage> messages) throws IOException {
        var list = messages.stream()
                .map(message -> Map.of(
                        "id", message.id(),
                        "received", message.received().toString(),
                        "to", message.to(),
                        "text", message.text()))
                .toList();
        return Answer.of(200, "application/json", JSON.writeValueAsString(list));
    }
}
