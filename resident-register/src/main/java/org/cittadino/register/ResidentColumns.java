// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import java.util.EnumMap;
import java.util.Map;

/** In which column each field stands: every vendor exports its own. */
public final class ResidentColumns {
    private final Map<ResidentField, String> columns;

    private ResidentColumns(Map<ResidentField, String> columns) {
        this.columns = columns;
    }

    /**
     * The usual columns, and those set otherwise as {@code cf=COD_FISC; surname=COGN}.
     *
     * @throws IllegalArgumentException with a sentence for the administrator
     */
    public static ResidentColumns parse(String settings) {
        var columns = new EnumMap<ResidentField, String>(ResidentField.class);
        for (var field : ResidentField.values()) {
            columns.put(field, field.usualColumn());
        }
        Pairs.of(settings)
                .forEach((key, column) -> columns.put(
                        ResidentField.of(key)
                                .orElseThrow(() -> new IllegalArgumentException("there is no field \"" + key + "\"")),
                        column));
        return new ResidentColumns(columns);
    }

    public String column(ResidentField field) {
        return columns.getOrDefault(field, field.usualColumn());
    }

    /** Two settings with the same text read every file alike. */
    @Override
    public String toString() {
        return columns.toString();
    }
}
