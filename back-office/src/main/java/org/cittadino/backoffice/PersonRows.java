// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.place.PlaceDirectory;
import org.cittadino.domain.register.RegisterComparison;
import org.cittadino.domain.register.ResidentRecord;
import org.cittadino.store.CitizenAccount;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;

/** What a citizen wrote beside what the register has, row by row; whether it is the same, the project's rules say. */
final class PersonRows {
    private static final Set<String> PLACES =
            Set.of(CitizenAccount.PLACE_OF_BIRTH, CitizenAccount.RESIDENCE_MUNICIPALITY);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Applicant applicant;
    private final RegisterInquiry.Told told;

    PersonRows(Applicant applicant, RegisterInquiry.Told told) {
        this.applicant = applicant;
        this.told = told;
    }

    List<Map<String, Object>> rows() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var field : Applicant.FIELDS) {
            var typed = applicant.value(field);
            var registered = registered(field);
            if (!typed.isEmpty() || registered != null) {
                rows.add(row(field, shown(field, typed), shown(field, registered), same(field, typed, registered)));
            }
        }
        // registers tell no numbers, they only compare them
        applicant
                .numbers()
                .forEach(number ->
                        rows.add(row("document." + number.type().name(), number.value(), null, isKnown(number))));
        return rows;
    }

    /** Towns are kept by their code, which officials need not know by heart. */
    private static @Nullable String shown(String field, @Nullable String value) {
        return value == null || !PLACES.contains(field)
                ? value
                : PlaceDirectory.bundled().nameOf(value).orElse(value);
    }

    /** Nothing where one of the two has nothing. */
    private static @Nullable Boolean same(String field, String typed, @Nullable String registered) {
        return typed.isEmpty() || registered == null ? null : isSame(field, typed, registered);
    }

    private static Map<String, Object> row(
            String field, @Nullable String typed, @Nullable String registered, @Nullable Boolean same) {
        var row = new LinkedHashMap<String, Object>();
        row.put("field", field);
        row.put("typed", orNull(typed));
        row.put("registered", orNull(registered));
        row.put("same", orNull(same));
        return row;
    }

    /** Keycloak’s JSON leaves out what is null, and then nobody sees that the register does not tell. */
    private static Object orNull(@Nullable Object value) {
        return value == null ? NullNode.getInstance() : value;
    }

    private @Nullable String registered(String field) {
        return told.entry()
                .flatMap(entry -> ofEntry(field, entry))
                .or(() -> told.home().flatMap(home -> ofHome(field, home)))
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }

    private static Optional<String> ofEntry(String field, ResidentRecord entry) {
        return Optional.ofNullable(
                switch (field) {
                    case UserModel.LAST_NAME -> entry.surname();
                    case UserModel.FIRST_NAME -> entry.givenNames();
                    case CitizenAccount.DATE_OF_BIRTH -> entry.birthDate().toString();
                    case CitizenAccount.FISCAL_NUMBER -> entry.code().issued();
                    default -> null;
                });
    }

    private static Optional<String> ofHome(String field, Address home) {
        return Optional.ofNullable(
                switch (field) {
                    case CitizenAccount.RESIDENCE_MUNICIPALITY -> home.municipality();
                    case CitizenAccount.RESIDENCE_LOCALITY -> home.locality();
                    case CitizenAccount.RESIDENCE_STREET -> home.street();
                    case CitizenAccount.RESIDENCE_NUMBER -> home.number();
                    case CitizenAccount.RESIDENCE_POSTCODE -> home.postcode();
                    default -> null;
                });
    }

    private static boolean isSame(String field, String typed, String registered) {
        return switch (field) {
            case UserModel.LAST_NAME -> RegisterComparison.sameSurname(typed, registered);
            case UserModel.FIRST_NAME -> RegisterComparison.sameGivenNames(typed, registered);
            default -> plain(typed).equals(plain(registered));
        };
    }

    private static String plain(String text) {
        return BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Nothing if the register told nothing, or knows no document of that kind. */
    private @Nullable Boolean isKnown(DocumentNumber number) {
        var sameKind = told.entry().stream()
                .flatMap(entry -> entry.documents().stream())
                .filter(document -> document.kind() == number.type().kind())
                .toList();
        return sameKind.isEmpty()
                ? null
                : sameKind.stream().anyMatch(document -> document.number().test(number));
    }
}
