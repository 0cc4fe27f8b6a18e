// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as its reader sees it. */
public record Mail(String subject, String text, String html, String headers) {
    private static final Pattern CODE = Pattern.compile("(?<![\\w/=-])(\\d{4})[ \\u00a0\\u202f-]?(\\d{4})(?![\\w/=-])");
    private static final Pattern RESUME = Pattern.compile("https?://\\S+/cittadino-registration/[^\\s\"<>]+");

    private static final Pattern FIRST_ACCESS = Pattern.compile("https?://\\S+/cittadino-first-access/[^\\s\"<>]+");
    private static final Pattern SCAN_AGAIN = Pattern.compile("https?://\\S+/cittadino-scan/again/[^\\s\"<>]+");
    private static final Pattern LEAVE = Pattern.compile("https?://\\S+/cittadino-campaign/leave/[^\\s\"<>]+");

    private static final Pattern ACTION = Pattern.compile("https?://\\S+/login-actions/action-token\\?[^\\s\"<>]+");

    private static final Pattern SECRET = Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\\b");

    static Mail of(MimeMessage message) {
        try {
            var headers = new StringBuilder();
            var lines = message.getAllHeaderLines();
            while (lines.hasMoreElements()) {
                headers.append(lines.nextElement()).append('\n');
            }
            return new Mail(
                    message.getSubject(),
                    find(message, "text/plain").orElse(""),
                    find(message, "text/html").orElse(""),
                    headers.toString());
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException("Unreadable mail", broken);
        }
    }

    private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of((String) part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                var found = find(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The eight digits, without the blank that makes them readable. */
    public String code() {
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            throw new AssertionError("No code in: " + text);
        }
        return code.group(1) + code.group(2);
    }

    public boolean hasCode() {
        return CODE.matcher(text).find() || CODE.matcher(html).find();
    }

    /** The ten characters of a first login, as they stand there. */
    public String initialSecret() {
        return first(SECRET);
    }

    public String resumeLink() {
        return first(RESUME);
    }

    /** The link to the page that sends a code by text message. */
    /** Where a citizen hands in what an official misses. */
    public String scanLink() {
        return first(SCAN_AGAIN);
    }

    public String firstAccessLink() {
        return first(FIRST_ACCESS);
    }

    /** Keycloak's link to something its owner may do once. */
    public String actionLink() {
        return first(ACTION);
    }

    /** Where the reader of a campaign's mail says that they want no more. */
    public String leaveLink() {
        return first(LEAVE);
    }

    private String first(Pattern pattern) {
        Matcher link = pattern.matcher(text);
        if (!link.find()) {
            throw new AssertionError("Nothing of the kind in: " + text);
        }
        return link.group();
    }
}
