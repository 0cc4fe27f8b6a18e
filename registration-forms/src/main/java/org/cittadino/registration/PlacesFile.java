// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.cittadino.domain.place.OfficialMunicipalityFile;
import org.cittadino.domain.place.OfficialMunicipalityFile.Import;
import org.cittadino.domain.place.PlaceDirectory;
import org.jboss.logging.Logger;

/** The official list of municipalities that an administrator has put on the server instead of the bundled one. */
final class PlacesFile {

    private static final Logger LOG = Logger.getLogger(PlacesFile.class);

    private PlacesFile() {}

    /** @throws IllegalStateException with a sentence for the administrator if the file cannot be used */
    static PlaceDirectory read(String path) {
        try (var stream = Files.newInputStream(Path.of(path))) {
            var result = OfficialMunicipalityFile.read(stream);
            if (result instanceof Import.Refused refused) {
                throw new IllegalStateException("The list of municipalities " + path + " cannot be used ("
                        + refused.reason() + ": " + refused.detail()
                        + "). Download the ANPR \"archivio comuni\" again, or remove the"
                        + " setting to use the bundled list.");
            }
            var accepted = (Import.Accepted) result;
            var report = accepted.report();
            LOG.infof(
                    "List of municipalities read: %d added, %d ceased, %d renamed against the bundled list",
                    report.added().size(),
                    report.ceased().size(),
                    report.renamed().size());
            return accepted.directory();
        } catch (IOException | InvalidPathException e) {
            throw new IllegalStateException("The list of municipalities " + path + " cannot be read.", e);
        }
    }
}
