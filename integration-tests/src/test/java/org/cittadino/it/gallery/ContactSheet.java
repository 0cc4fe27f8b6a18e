// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pictures on one page: a row for each state, a column for each language and way to look at it. */
record ContactSheet(Exhibition exhibition) {
    private static final List<String> WAYS = List.of("desktop", "phone", "dark", "forced");
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Gallery</title>
            <style>
              body { font: 14px sans-serif; margin: 1rem; }
              th { text-align: left; vertical-align: top; padding: .5rem; position: sticky; left: 0; background: #fff; }
              thead th { top: 0; z-index: 1; }
              td { vertical-align: top; padding: .25rem; }
              img { display: block; height: 22rem; width: auto; max-width: 30rem; object-fit: contain; object-position: top left; border: 1px solid #999; }
            </style>
            <h1>Gallery</h1>
            <p>%d states of %d pages in %d languages: %d pictures, %d faults.</p>
            <table>
            <thead><tr><th>State</th>%s</tr></thead>
            <tbody>
            %s
            </tbody>
            </table>
            </html>
            """;

    void write() {
        try {
            Files.createDirectories(Camera.GALLERY);
            Files.writeString(Camera.GALLERY.resolve("index.html"), html());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String html() {
        var states = exhibition.states();
        var rows = states.stream().map(this::row).collect(Collectors.joining("\n"));
        var heads = columns()
                .map(column -> "<th>" + column.replace('/', ' ') + "</th>")
                .collect(Collectors.joining());
        var languages = Mode.FULL.languages();
        long faults = languages.stream()
                .flatMap(language -> exhibition.in(language).stream())
                .mapToLong(one -> one.faults().size())
                .sum();
        return PAGE.formatted(
                states.size(),
                exhibition.templates().size(),
                languages.size(),
                rows.split("<img", -1).length - 1,
                faults,
                heads,
                rows);
    }

    private Stream<String> columns() {
        return Mode.FULL.languages().stream().sorted().flatMap(language -> WAYS.stream()
                .map(way -> language + "/" + way));
    }

    private String row(String state) {
        var cells = columns().map(column -> {
            var file = column.replaceFirst("/", "/" + state + "-") + ".jpg";
            return Files.exists(Camera.GALLERY.resolve(file))
                    ? "<td><a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"%s\"></a></td>"
                            .formatted(file, file, file)
                    : "<td></td>";
        });
        return "<tr><th>" + state + "</th>" + cells.collect(Collectors.joining()) + "</tr>";
    }
}
