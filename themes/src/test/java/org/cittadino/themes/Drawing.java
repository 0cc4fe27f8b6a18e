// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Draws a page of the theme as the server does, with as much of its beans as the pages under test read. */
final class Drawing {
    private static final Configuration FREEMARKER = configuration();

    private final Map<String, Object> model = new HashMap<>();
    private final Map<String, String> messages = new HashMap<>();
    private final Map<String, String> errors = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();

    private Drawing(String language) {
        messages.putAll(ThemeFiles.sharedMessages(language));
        messages.putAll(ThemeFiles.messages(language));
        // texts of a town, which the server answers with their key
        messages.put("townPalette", "townPalette");
        messages.put("townLogo", "townLogo");
        model.put("msg", (TemplateMethodModelEx) call -> format(messages, language, call));
        model.put("advancedMsg", (TemplateMethodModelEx) call -> format(messages, language, bare(call)));
        model.put("messagesPerField", new Errors(errors));
        model.put("lang", language);
        model.put("pageId", "page");
        model.put("darkMode", true);
        model.put("properties", Map.of("assets", "0"));
        model.put("themeResources", Map.of("stylesCommon", "", "styles", "", "scripts", ""));
        model.put("url", StubPages.ADDRESSES);
        model.put("realm", StubPages.REALM);
    }

    static Drawing in(String language) {
        return new Drawing(language);
    }

    Drawing with(String name, Object value) {
        model.put(name, value);
        return this;
    }

    /** A text of the realm instead of the theme's. */
    Drawing withText(String key, String text) {
        messages.put(key, text);
        return this;
    }

    /** An error as the server reports it: at a field, or "global". */
    Drawing withError(String field, String text) {
        errors.put(field, text);
        return with("message", Map.of("type", "error", "summary", text));
    }

    Document page(String template) {
        return Jsoup.parse(draw(template));
    }

    /** Keys that the pages drawn so far asked for in vain. */
    Set<String> missing() {
        return missing;
    }

    private String draw(String template) {
        var page = new StringWriter();
        try {
            FREEMARKER.getTemplate(template).process(model, page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (TemplateException broken) {
            throw new IllegalStateException(broken);
        }
        return page.toString();
    }

    /** A name of the profile may be a key in braces. */
    private static List<?> bare(List<?> call) {
        var given = new ArrayList<Object>(call);
        given.set(0, call.get(0).toString().replaceAll("^\\$\\{(.+)}$", "$1"));
        return given;
    }

    private Object format(Map<String, String> messages, String language, List<?> call) {
        var key = call.get(0).toString();
        if (!messages.containsKey(key)) {
            missing.add(key);
        }
        var given = call.stream()
                .skip(1)
                .map(Object::toString)
                .map(text -> text.matches("\\d+") ? (Object) Integer.valueOf(text) : text)
                .toArray();
        return new MessageFormat(messages.getOrDefault(key, key), Locale.forLanguageTag(language)).format(given);
    }

    private static Configuration configuration() {
        var parent = new StringTemplateLoader();
        parent.putTemplate("footer.ftl", "<#macro content></#macro>");
        parent.putTemplate(
                "theme-resources.ftl",
                "<#macro renderStyles paths base></#macro><#macro renderScripts paths base type></#macro>");
        try {
            var freemarker = new Configuration(Configuration.VERSION_2_3_32);
            freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
            freemarker.setTemplateLoader(new MultiTemplateLoader(
                    new TemplateLoader[] {new FileTemplateLoader(ThemeFiles.LOGIN.toFile()), parent}));
            return freemarker;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Has the methods of the server's bean that templates call; FreeMarker reaches only public ones. */
    public static final class Errors {
        private final Map<String, String> texts;

        Errors(Map<String, String> texts) {
            this.texts = texts;
        }

        public boolean existsError(String... fields) {
            return Arrays.stream(fields).anyMatch(texts::containsKey);
        }

        public String getFirstError(String... fields) {
            return Arrays.stream(fields)
                    .filter(texts::containsKey)
                    .findFirst()
                    .map(this::get)
                    .orElse("");
        }

        public String get(String field) {
            return texts.getOrDefault(field, "");
        }
    }
}
