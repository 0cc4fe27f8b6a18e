// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.store.AccountCategories;
import org.cittadino.store.AccountCategory;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CitizenAccount;
import org.cittadino.store.Registration;
import org.cittadino.store.UpgradeRequest;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Whom a case is about, as a form or an account says it.
 *
 * @param person values of the fields that officials compare; none is empty
 * @param documents number by the name of its {@link DocumentType}
 * @param remarks what steps found out, as ids
 */
record Applicant(
        Map<String, String> person,
        Map<String, String> documents,
        String email,
        boolean emailProven,
        String locale,
        String route,
        List<String> remarks) {
    /** In the order of the page. */
    static final List<String> FIELDS = List.of(
            UserModel.LAST_NAME,
            UserModel.FIRST_NAME,
            CitizenAccount.DATE_OF_BIRTH,
            CitizenAccount.PLACE_OF_BIRTH,
            CitizenAccount.GENDER,
            CitizenAccount.FISCAL_NUMBER,
            CitizenAccount.RESIDENCE_MUNICIPALITY,
            CitizenAccount.RESIDENCE_LOCALITY,
            CitizenAccount.RESIDENCE_STREET,
            CitizenAccount.RESIDENCE_NUMBER,
            CitizenAccount.RESIDENCE_POSTCODE,
            CitizenAccount.PHONE_NUMBER);

    /** Who waits for an account. */
    static Applicant of(Registration registration) {
        var content = registration.content();
        var person = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> content.attributes().getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> person.put(field, value)));
        return new Applicant(
                person,
                content.documents(),
                content.email(),
                registration.emailProven(),
                content.locale(),
                content.route(),
                content.remarks());
    }

    /** Who has an account and wants more of it. */
    static Applicant of(KeycloakSession session, UserModel citizen, CaseFile file) {
        var person = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> Optional.ofNullable(citizen.getFirstAttribute(field))
                .filter(value -> !value.isBlank())
                .ifPresent(value -> person.put(field, value)));
        var spoken = Objects.requireNonNullElse(citizen.getFirstAttribute(UserModel.LOCALE), "");
        return new Applicant(
                person,
                file.request().map(UpgradeRequest::documents).orElse(Map.of()),
                Objects.requireNonNullElse(citizen.getEmail(), ""),
                citizen.getEmail() != null && citizen.isEmailVerified(),
                file.request().map(UpgradeRequest::locale).orElse(spoken),
                new AccountCategories(session)
                        .of(citizen.getId())
                        .map(AccountCategory::route)
                        .orElse(""),
                List.of());
    }

    String value(String field) {
        return person.getOrDefault(field, "");
    }

    /** The documents that were named; one that cannot be read any more is left out. */
    List<DocumentNumber> numbers() {
        var numbers = new ArrayList<DocumentNumber>();
        Arrays.stream(DocumentType.values())
                .filter(type -> documents.containsKey(type.name()))
                .map(type -> DocumentNumber.read(type, documents.getOrDefault(type.name(), ""), Strictness.LENIENT))
                .forEach(reading -> {
                    if (reading instanceof DocumentReading.Valid valid) {
                        numbers.add(valid.number());
                    }
                });
        return numbers;
    }

    /** Whatever of this is edited afterwards shows. */
    String digest() {
        var text = new StringBuilder();
        FIELDS.forEach(field -> text.append(value(field).length()).append(':').append(value(field)));
        text.append(email).append(emailProven);
        try {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Applicant[…]";
    }
}
