// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.domain.place.PlaceDirectory;
import org.cittadino.store.CitizenAccount;
import org.keycloak.models.Constants;
import org.keycloak.userprofile.AttributeMetadata;
import org.keycloak.userprofile.Attributes;

/**
 * The data of an account on a page that changes it: shown as people write it, and read as the registration reads it.
 * Attributes without rules of ours pass through as they are.
 */
record ProfileForm(Attributes stored, PlaceDirectory places) {

    private static final String OURS = "cittadino-";
    private static final ContactsConfig CONTACTS = new ContactsConfig(false, false, null);
    private static final List<String> ORGANISATION = List.of(
            CitizenAccount.ORGANISATION_NAME, CitizenAccount.ORGANISATION_TAX_NUMBER, CitizenAccount.ORGANISATION_ROLE);

    /** Whether the page asks for anything of which we know how people write it. */
    boolean isOurs() {
        return ours().findAny().isPresent();
    }

    private Stream<String> ours() {
        return stored.getReadable().keySet().stream().filter(name -> isOurs(stored.getMetadata(name)));
    }

    private static boolean isOurs(AttributeMetadata metadata) {
        var validators = metadata.getValidators();
        var annotations = metadata.getAnnotations();
        return (validators != null
                        && validators.stream()
                                .anyMatch(one -> one.getValidatorId().startsWith(OURS)))
                || (annotations != null
                        && String.valueOf(annotations.get("inputType")).startsWith(OURS));
    }

    /** Those of our attributes that may be changed here. */
    private Set<String> asked() {
        return ours().filter(name -> !stored.isReadOnly(name)).collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, String> settled() {
        var asked = asked();
        var settled = new TreeMap<String, String>();
        stored.toMap().forEach((name, values) -> {
            if (!asked.contains(name) && !values.isEmpty() && values.get(0) != null) {
                settled.put(name, values.get(0));
            }
        });
        return settled;
    }

    /** What the page shows before anything was typed. */
    MultivaluedMap<String, String> words() {
        var page = new MultivaluedHashMap<String, String>();
        stored.getReadable().forEach((name, values) -> page.put(name, new ArrayList<>(values)));
        ours().forEach(name -> show(page, name));
        if (ORGANISATION.stream().anyMatch(name -> !value(name).isEmpty())) {
            page.putSingle(Inputs.ORGANISATION, Inputs.TICKED);
        }
        return page;
    }

    private String value(String name) {
        var value = stored.getFirst(name);
        return value == null ? "" : value;
    }

    private void show(MultivaluedMap<String, String> page, String name) {
        var value = value(name);
        if (isInList(name, value)) {
            page.putSingle(name, "");
            page.putSingle(Inputs.state(name), new InWords(places).of(name, value));
        } else {
            page.putSingle(name, new InWords(places).of(name, value));
        }
    }

    private boolean isInList(String name, String value) {
        return PlaceKind.of(name)
                .filter(kind -> !stored.isReadOnly(name))
                .map(kind -> kind.states(places).stream()
                        .anyMatch(state -> state.code().equals(value)))
                .orElse(false);
    }

    CanonicalForm read(MultivaluedMap<String, String> posted, LocalDate today) {
        var form = new CanonicalForm(posted, asked(), settled());
        new PersonFields(places, today, 0).read(form);
        OrganisationFields.read(form);
        new AddressFields(places).read(form);
        new ContactFields(CONTACTS).read(form);
        return form;
    }

    /** What Keycloak is to judge and to store. */
    MultivaluedMap<String, String> values(MultivaluedMap<String, String> posted, CanonicalForm form) {
        var values = new MultivaluedHashMap<String, String>();
        values.putAll(posted);
        // another name of Keycloak's for the same attributes would pass by our reading
        values.keySet().removeIf(name -> name.startsWith(Constants.USER_ATTRIBUTES_PREFIX));
        Inputs.EXTRA.forEach(values::remove);
        ours().forEach(values::remove);
        asked().forEach(name -> values.putSingle(name, form.canonical(name)));
        return values;
    }

    /** What the page shows after a mistake: all that was typed. */
    MultivaluedMap<String, String> typed(MultivaluedMap<String, String> posted, CanonicalForm form) {
        var page = words();
        Inputs.EXTRA.forEach(page::remove);
        stored.getReadable().keySet().stream()
                .filter(posted::containsKey)
                .filter(name -> !stored.isReadOnly(name))
                .forEach(name -> page.put(name, new ArrayList<>(posted.get(name))));
        // an empty list would bring the stored value back
        asked().forEach(name -> page.putSingle(name, ""));
        page.putAll(form.page());
        return page;
    }
}
