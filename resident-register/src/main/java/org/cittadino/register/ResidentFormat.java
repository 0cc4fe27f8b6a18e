// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cittadino.domain.register.ResidentStatus;
import org.jspecify.annotations.Nullable;

/** How a vendor writes days and the status of a person. */
public final class ResidentFormat {
    public static final String USUAL_DATES = "dd/MM/yyyy";
    public static final String USUAL_STATUSES = "R=RESIDENT; A=AIRE; C=CEASED";
    public static final String USUAL_REASONS = "M=DECEASED; E=EMIGRATED; I=UNTRACEABLE";

    private static final LocalDate SAMPLE = LocalDate.of(1930, 1, 31);

    private final String text;
    private final DateTimeFormatter dates;
    private final Map<String, ResidentStatus> statuses;
    private final Map<String, ResidentStatus> reasons;

    private ResidentFormat(String dates, String statuses, String reasons) {
        this.text = dates + "|" + statuses + "|" + reasons;
        this.dates = formatter(dates);
        this.statuses = statuses(statuses);
        this.reasons = statuses(reasons);
        if (this.statuses.isEmpty()) {
            throw new IllegalArgumentException("at least one status is set, as in " + USUAL_STATUSES);
        }
        if (!this.reasons.values().stream().allMatch(ResidentStatus::isCeased)) {
            throw new IllegalArgumentException("RESIDENT and AIRE are no reasons for having ceased");
        }
    }

    /**
     * Reads the three settings.
     *
     * @param dates pattern of the days, such as {@link #USUAL_DATES}
     * @param statuses which value of the status column stands for what, such as {@link #USUAL_STATUSES}
     * @param reasons the same for the reason somebody is no longer entered; other values mean just that
     * @throws IllegalArgumentException with a sentence for the administrator
     */
    public static ResidentFormat parse(String dates, String statuses, String reasons) {
        return new ResidentFormat(dates, statuses, reasons);
    }

    public static ResidentFormat usual() {
        return parse(USUAL_DATES, USUAL_STATUSES, USUAL_REASONS);
    }

    private static DateTimeFormatter formatter(String pattern) {
        try {
            // "y" would be the year of an era, which a strict reading does not take without one
            var dates = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
            // a pattern without a month or with two digits for the year would make other days of all
            if (LocalDate.parse(dates.format(SAMPLE), dates).equals(SAMPLE)) {
                return dates;
            }
        } catch (IllegalArgumentException | DateTimeException wrong) {
            // its message is about letters of a pattern and not for an administrator
        }
        throw new IllegalArgumentException("days are set by a pattern with day, month and four digits for the year,"
                + " such as dd/MM/yyyy or yyyy-MM-dd, and not by \"" + pattern + "\"");
    }

    private static Map<String, ResidentStatus> statuses(String text) {
        var statuses = new HashMap<String, ResidentStatus>();
        Pairs.of(text).forEach((value, name) -> statuses.put(folded(value), named(name)));
        return statuses;
    }

    private static ResidentStatus named(String name) {
        return Arrays.stream(ResidentStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is none of the statuses "
                        + Arrays.stream(ResidentStatus.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static String folded(String value) {
        return value.strip().toUpperCase(Locale.ROOT);
    }

    Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value, dates));
        } catch (DateTimeParseException wrong) {
            // its message quotes the value
            return Optional.empty();
        }
    }

    /** Writes a day as it would be read. */
    public String text(LocalDate day) {
        return dates.format(day);
    }

    Optional<ResidentStatus> status(String value, String reason) {
        @Nullable ResidentStatus status = statuses.get(folded(value));
        return Optional.ofNullable(
                status == ResidentStatus.CEASED ? reasons.getOrDefault(folded(reason), status) : status);
    }

    /** Two settings with the same text read every row alike. */
    @Override
    public String toString() {
        return text;
    }
}
