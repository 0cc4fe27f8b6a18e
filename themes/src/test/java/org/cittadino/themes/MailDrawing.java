// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draws one mail in one language as the server does, and remembers which texts were asked for and not there. */
final class MailDrawing {
    static final String TOWN = "Comune di Prova";
    static final String CONTACT = "urp@comune.prova.example";

    private static final Configuration FREEMARKER = configuration();

    private final Locale locale;
    private final Map<String, String> messages = new TreeMap<>();
    private final Map<String, Object> model = new HashMap<>();
    private final TreeSet<String> missing = new TreeSet<>();

    MailDrawing(String language, MailSample mail) {
        locale = Locale.forLanguageTag(language);
        messages.putAll(MailFiles.messages(MailFiles.OURS_MESSAGES, language));
        messages.putAll(MailFiles.messages(MailFiles.EMAIL_MESSAGES, language));
        messages.put("footerContactEmail", CONTACT);
        // texts of a town, which the server answers with their key
        messages.put("emailColor", "emailColor");
        messages.put("townPalette", "townPalette");
        model.putAll(mail.model());
        model.put("locale", locale);
        model.put("ltr", true);
        model.put("realmName", TOWN);
        model.put("subject", text(mail.subject()));
        model.put("msg", (TemplateMethodModelEx) this::message);
        model.put("linkExpirationFormatter", (TemplateMethodModelEx) this::life);
    }

    MailDrawing with(String name, Object value) {
        model.put(name, value);
        return this;
    }

    MailDrawing withText(String key, String text) {
        messages.put(key, text);
        return this;
    }

    String draw(String template) {
        var drawn = new StringWriter();
        try {
            FREEMARKER.getTemplate(template).process(model, drawn);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (TemplateException broken) {
            throw new IllegalStateException(broken);
        }
        return drawn.toString();
    }

    String text(String key) {
        if (!messages.containsKey(key)) {
            missing.add(key);
        }
        return messages.getOrDefault(key, key);
    }

    TreeSet<String> missing() {
        return missing;
    }

    private Object message(List<?> call) throws TemplateModelException {
        var arguments = new Object[call.size() - 1];
        for (var i = 0; i < arguments.length; i++) {
            arguments[i] = plain((TemplateModel) call.get(i + 1));
        }
        return new MessageFormat(text(call.get(0).toString()), locale).format(arguments);
    }

    /** Whole hours only: the server's own method is not on our class path. */
    private Object life(List<?> call) throws TemplateModelException {
        var hours = ((Number) plain((TemplateModel) call.get(0))).longValue() / 60;
        return hours + " " + MessageFormat.format(text("linkExpirationFormatter.timePeriodUnit.hours"), hours);
    }

    private static Object plain(TemplateModel argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (argument instanceof TemplateDateModel date) {
            return date.getAsDate();
        }
        return argument.toString();
    }

    private static Configuration configuration() {
        try {
            var freemarker = new Configuration(Configuration.VERSION_2_3_32);
            freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
            freemarker.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {
                new FileTemplateLoader(MailFiles.EMAIL.toFile()), new FileTemplateLoader(MailFiles.OURS.toFile())
            }));
            return freemarker;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
