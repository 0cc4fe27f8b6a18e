// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cittadino.domain.document.DocumentsGiven;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.FormContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;

/**
 * One submitted form on its way from what was typed to what will be stored. The first section of a request makes it,
 * the others add to it: a form action cannot change what the next one reads from the request itself.
 *
 * <p>Only inputs that the user profile or the form asks for are looked at; whatever else was posted is forgotten.
 */
final class CanonicalForm {

    /** Longest value of any input; nothing that a form asks a citizen needs more. */
    static final int LONGEST = 255;

    private static final String REQUEST_NOTE = CanonicalForm.class.getName();

    private final Map<String, String> typed = new TreeMap<>();
    private final Map<String, String> canonical = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> choices = new HashMap<>();
    private final Map<String, FormMessage> errors = new LinkedHashMap<>();
    private final Map<String, String> documents = new TreeMap<>();
    private final MultivaluedMap<String, String> posted;
    private final Set<String> asked;
    private final Map<String, String> settled;
    private List<String> suggestions = List.of();
    private int handedOver;
    private @Nullable String password;

    CanonicalForm(MultivaluedMap<String, String> posted, Set<String> asked) {
        this(posted, asked, Map.of());
    }

    /** @param settled stored values that the others must fit, but that this form cannot change */
    CanonicalForm(MultivaluedMap<String, String> posted, Set<String> asked, Map<String, String> settled) {
        this.posted = posted;
        this.asked = asked;
        this.settled = settled;
        Stream.concat(asked.stream(), Inputs.EXTRA.stream()).forEach(this::take);
    }

    /** The form of this request; made from the request by whoever asks first. */
    static CanonicalForm of(FormContext context) {
        return posted(context.getSession()).orElseGet(() -> {
            var sections = FormSections.of(context);
            var form = new CanonicalForm(
                    context.getHttpRequest().getDecodedFormParameters(), sections.asked(context.getSession()));
            // now, because what the page shows again is what the first section with a mistake knew
            sections.documentInputs().forEach(form::take);
            context.getSession().setAttribute(REQUEST_NOTE, form);
            return form;
        });
    }

    /** The form of this request, if it came with one. */
    static Optional<CanonicalForm> posted(KeycloakSession session) {
        return Optional.ofNullable(session.getAttribute(REQUEST_NOTE, CanonicalForm.class));
    }

    /** Looks at an input; what nobody takes is forgotten. */
    void take(String input) {
        var value = secret(input);
        if (value.isEmpty()) {
            return;
        }
        typed.put(input, value);
        if (value.length() > LONGEST) {
            fail(input, "cittadinoTooLong", LONGEST);
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            // not even a question to the database may carry them: PostgreSQL refuses a NUL
            fail(input, "cittadinoTextCharacters");
        } else if (asked.contains(input) && !value.isBlank()) {
            canonical.put(input, value.strip());
        }
    }

    /** Whether the user profile has this attribute. */
    boolean asks(String input) {
        return asked.contains(input);
    }

    /** What was typed, without blanks at its ends; empty if nothing was, or far too much. */
    String typed(String input) {
        var value = typed.getOrDefault(input, "");
        return value.length() > LONGEST ? "" : value.strip();
    }

    /** A value that must not return to the page, as it was typed. */
    String secret(String input) {
        var value = posted.getFirst(input);
        return value == null ? "" : value;
    }

    /** Shows something clearer on the page than what was typed. */
    void retype(String input, String text) {
        typed.put(input, text);
    }

    /** The value to be stored; empty if there is none, or none yet. */
    String canonical(String field) {
        return settled.getOrDefault(field, canonical.getOrDefault(field, ""));
    }

    void store(String field, String value) {
        canonical.put(field, value);
    }

    void drop(String field) {
        canonical.remove(field);
    }

    /** Reads a field if something was typed; whether it may stay empty is for the user profile to say. */
    void read(String field, Function<String, Reading> reader) {
        var text = typed(field);
        if (text.isEmpty()) {
            drop(field);
            return;
        }
        var reading = reader.apply(text);
        drop(field);
        if (reading instanceof Reading.Refused refused) {
            fail(field, refused.key(), refused.parameters().toArray());
        } else if (!((Reading.Accepted) reading).canonical().isEmpty()) {
            store(field, ((Reading.Accepted) reading).canonical());
        }
    }

    /** Asks for a field that is needed because of another one. */
    void require(String field) {
        if (asks(field) && canonical(field).isEmpty()) {
            fail(field, Inputs.missing(field));
        }
    }

    /** Notes an error at a field; its first one stays. The message gets the name of the field before its parameters. */
    void fail(String field, String key, Object... parameters) {
        var all = Stream.concat(Stream.of(field), Stream.of(parameters)).toArray();
        fail(new FormMessage(field, key, all));
    }

    void fail(FormMessage error) {
        errors.putIfAbsent(error.getField(), error);
    }

    boolean isFaultless() {
        return errors.isEmpty();
    }

    boolean isWrong(String field) {
        return errors.containsKey(field);
    }

    /** The errors nobody has handed to Keycloak yet: each section hands over its own. */
    List<FormMessage> handOver() {
        var own = errors.values().stream().skip(handedOver).toList();
        handedOver = errors.size();
        return own;
    }

    /** Lets the citizen choose between towns of one name. */
    void offer(String input, List<Map<String, String>> towns) {
        choices.put(input, towns);
    }

    Map<String, List<Map<String, String>>> choices() {
        return Map.copyOf(choices);
    }

    /** Notes the documents named; they never become part of the account. */
    void name(DocumentsGiven given) {
        given.numbers().forEach(number -> documents.put(number.type().name(), number.value()));
    }

    Map<String, String> documents() {
        return Map.copyOf(documents);
    }

    /** The password that passed its checks. */
    Optional<String> password() {
        return Optional.ofNullable(password);
    }

    void choosePassword(String accepted) {
        password = accepted;
    }

    /** Offers free user names instead of the one that is taken. */
    void suggest(List<String> usernames) {
        suggestions = usernames;
    }

    List<String> suggestions() {
        return suggestions;
    }

    /** What the page shows again: everything but the passwords. */
    MultivaluedMap<String, String> page() {
        return page(keepsake());
    }

    /** The same for a form that was kept. */
    static MultivaluedMap<String, String> page(Map<String, List<String>> keepsake) {
        var page = new MultivaluedHashMap<String, String>();
        page.putAll(keepsake);
        return page;
    }

    /** What was typed, for a later correction. */
    Map<String, List<String>> keepsake() {
        return lists(typed);
    }

    /** What the user profile is asked to judge and to store. */
    Map<String, List<String>> attributes() {
        return lists(canonical);
    }

    private static Map<String, List<String>> lists(Map<String, String> values) {
        var lists = new TreeMap<String, List<String>>();
        values.forEach((name, value) -> lists.put(name, new ArrayList<>(List.of(value))));
        return lists;
    }

    @Override
    public String toString() {
        return "CanonicalForm[…]";
    }
}
