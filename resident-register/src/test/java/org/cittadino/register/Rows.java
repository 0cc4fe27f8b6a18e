// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import java.util.EnumMap;
import java.util.Map;

/** A row of a register with a person in it, and the same with one cell changed. */
public final class Rows {
    private Rows() {}

    public static Map<ResidentField, String> mario() {
        var cells = new EnumMap<ResidentField, String>(ResidentField.class);
        cells.put(ResidentField.CODE, "RSSMRA75C22H501I");
        cells.put(ResidentField.SURNAME, "ROSSI");
        cells.put(ResidentField.GIVEN_NAMES, "MARIO");
        cells.put(ResidentField.BIRTH_DATE, "22/03/1975");
        cells.put(ResidentField.STATUS, "R");
        cells.put(ResidentField.CARD_NUMBER, "AA1234567");
        cells.put(ResidentField.CARD_EXPIRES, "01/05/2030");
        return cells;
    }

    public static Map<ResidentField, String> mario(ResidentField field, String value) {
        var cells = mario();
        cells.put(field, value);
        return cells;
    }
}
