// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.inbox;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart into what the inbox shows. */
final class MailReading {
    private static final int ID_CHARACTERS = 16;

    private MailReading() {}

    static Mail of(MimeMessage message, Instant received) throws MessagingException, IOException {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        message.writeTo(source);
        String subject = message.getSubject();
        return new Mail(
                id(source.toByteArray()),
                received,
                addresses(message.getFrom()),
                addresses(message.getRecipients(Message.RecipientType.TO)),
                subject == null ? "(no subject)" : subject,
                body(message, "text/plain"),
                body(message, "text/html"),
                source.toString(StandardCharsets.UTF_8));
    }

    private static @Nullable String body(Part part, String type) throws MessagingException, IOException {
        Object content = part.getContent();
        if (part.isMimeType(type) && content instanceof String text) {
            return text;
        }
        if (content instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                BodyPart inner = parts.getBodyPart(at);
                String found = body(inner, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(MailReading::readable).collect(Collectors.joining(", "));
    }

    private static String readable(Address address) {
        return address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString();
    }

    private static String id(byte[] source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source);
            return HexFormat.of().formatHex(digest).substring(0, ID_CHARACTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
