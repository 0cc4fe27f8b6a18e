// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import org.cittadino.register.csv.CsvLayout;
import org.cittadino.register.csv.ImportRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a file is to be read. */
class ImportSettingsTest {
    @Test
    void whereNothingIsSaidTheUsualHolds() {
        var settings = read(Map.of());

        assertEquals(CsvLayout.usual().toString(), settings.layout().toString());
        assertEquals(ImportRules.usual(), settings.rules());
        assertEquals(true, settings.trial());
    }

    @Test
    void eachSettingCounts() {
        var settings = read(Map.of(
                "trial", "false",
                "charset", "windows-1252",
                "separator", "tab",
                "columns", "cf=COD_FISC",
                "dates", "yyyy-MM-dd",
                "greatestLoss", "0.5"));

        assertEquals(false, settings.trial());
        assertEquals('\t', settings.layout().separator());
        assertEquals("windows-1252", settings.layout().charset().name());
        assertEquals(true, settings.layout().columns().toString().contains("COD_FISC"));
        assertEquals(0.5, settings.rules().greatestLoss());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trial | maybe",
                "charset | utf-16",
                "charset | nonsense",
                "separator | ab",
                "columns | shoe=SIZE",
                "dates | bbb",
                "statuses | R",
                "statuses | R=KING",
                "greatestLoss | 2",
                "greatestLoss | much"
            })
    void aWrongSettingIsRefused(String name, String value) {
        assertEquals(
                Problem.BAD_REQUEST,
                assertThrows(Refused.class, () -> read(Map.of(name, value))).problem());
    }

    private static ImportSettings read(Map<String, String> named) {
        var all = new HashMap<>(Map.of("trial", "true"));
        all.putAll(named);
        MultivaluedMap<String, String> query = mock();
        when(query.getFirst(anyString())).thenAnswer(asked -> all.get(asked.<String>getArgument(0)));
        return ImportSettings.read(query);
    }
}
