// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.register.ResidentStatus;
import org.jspecify.annotations.Nullable;

/** How a vendor writes days and the status of a person. */
public final class ResidentFormat {
    public static final String USUAL_DATES = "dd/MM/yyyy";
    public static final String USUAL_STATUSES = "R=RESIDENT; A=AIRE; C=CEASED";
    public static final String USUAL_REASONS = "M=DECEASED; E=EMIGRATED; I=UNTRACEABLE";

    private final String text;
    private final DateTimeFormatter dates;
    private final Map<String, ResidentStatus> statuses;
    private final Map<String, ResidentStatus> reasons;

    private ResidentFormat(String dates, String statuses, String reasons) {
        this.text = dates + "|" + statuses + "|" + reasons;
        // "y" would be the year of an era, which a strict reading does not take without one
        this.dates = DateTimeFormatter.ofPattern(dates.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        this.statuses = statuses(statuses);
        this.reasons = statuses(reasons);
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

    private static Map<String, ResidentStatus> statuses(String text) {
        var statuses = new HashMap<String, ResidentStatus>();
        Pairs.of(text).forEach((value, name) -> statuses.put(folded(value), ResidentStatus.valueOf(name)));
        return statuses;
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
