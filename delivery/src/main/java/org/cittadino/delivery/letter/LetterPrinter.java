// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.cittadino.delivery.AccountPage;
import org.cittadino.store.LetterBatch;
import org.cittadino.store.LetterContent;
import org.keycloak.models.KeycloakSession;

/**
 * The letters of a batch as one PDF, a page for each language of each letter. Kept in memory alone: a temporary file
 * would leave secrets on the disk.
 */
public final class LetterPrinter {
    private final KeycloakSession session;

    public LetterPrinter(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Writes the PDF.
     *
     * @param letters with their secrets, as a batch that is not printed has them
     */
    public void print(List<LetterContent> letters, LetterBatch batch, OutputStream pdf) throws IOException {
        try (var document = new PDDocument()) {
            new Run(document, batch).print(letters);
            document.save(pdf);
        }
    }

    /** One document in the making; what all its letters share is made once. */
    private final class Run {
        private final PDDocument document;
        private final LetterBatch batch;
        private final Typeface typeface;
        private final String entrance;
        private final PDFormXObject qrCode;
        private final Map<String, LetterPage> pages = new HashMap<>();

        Run(PDDocument document, LetterBatch batch) throws IOException {
            this.document = document;
            this.batch = batch;
            this.typeface = Typeface.in(document);
            this.entrance = AccountPage.of(session).toString();
            this.qrCode = QrCode.of(entrance, document);
        }

        void print(List<LetterContent> letters) throws IOException {
            describe(
                    letters.isEmpty()
                            ? townLanguage()
                            : languages(letters.get(0)).get(0));
            for (var letter : letters) {
                var languages = languages(letter);
                for (var place = 0; place < languages.size(); place++) {
                    var pageNumber = languages.size() == 1 ? "" : (place + 1) + "/" + languages.size();
                    page(languages.get(place)).draw(document, typeface, letter, batch, place == 0, pageNumber);
                }
            }
        }

        /** Nothing that tells who is written to, or on which machine. */
        private void describe(String language) throws IOException {
            var words = page(language).words();
            var description = new PDDocumentInformation();
            description.setTitle(words.say("letterTitle", Integer.toString(batch.number())));
            document.setDocumentInformation(description);
            document.setDocumentId(batch.createdAt().toEpochMilli());
            var catalog = document.getDocumentCatalog();
            catalog.setLanguage(language);
            var preferences = new PDViewerPreferences(catalog.getCOSObject());
            preferences.setDisplayDocTitle(true);
            catalog.setViewerPreferences(preferences);
        }

        /** The town's choice for all letters, in its order; else the reader's language alone. */
        private List<String> languages(LetterContent letter) throws IOException {
            var own = known(Locale.forLanguageTag(letter.locale()).getLanguage());
            var chosen = page(own).words().ofTheTown("letterLanguages").orElse("");
            var languages = Arrays.stream(chosen.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                    .filter(LetterWords.LANGUAGES::contains)
                    .distinct()
                    .toList();
            return languages.isEmpty() ? List.of(own) : languages;
        }

        private String known(String language) {
            return LetterWords.LANGUAGES.contains(language) ? language : townLanguage();
        }

        private String townLanguage() {
            var language = session.getContext().getRealm().getDefaultLocale();
            return language != null && LetterWords.LANGUAGES.contains(language) ? language : "it";
        }

        private LetterPage page(String language) throws IOException {
            var page = pages.get(language);
            if (page == null) {
                var words = LetterWords.of(session, language);
                var head = TownHead.of(session.getContext().getRealm(), words, document);
                page = new LetterPage(words, head, entrance, qrCode);
                pages.put(language, page);
            }
            return page;
        }
    }
}
