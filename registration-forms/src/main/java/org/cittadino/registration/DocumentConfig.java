// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.keycloak.models.Constants;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * What the town decided about documents.
 *
 * @param documents those of which one is enough, in the order of the page
 */
record DocumentConfig(List<AskedDocument> documents, Strictness strictness) {

    private static final String DOCUMENTS = "documents";
    private static final List<AskedDocument> DOCUMENTS_DEFAULT =
            List.of(AskedDocument.IDENTITY_CARD, AskedDocument.DRIVING_LICENCE);
    private static final String LENIENT = "lenientNumbers";
    private static final boolean LENIENT_DEFAULT = false;

    static final List<ProviderConfigProperty> SETTINGS = ProviderConfigurationBuilder.create()
            .property()
            .name(DOCUMENTS)
            .label("cittadinoSettingDocuments")
            .helpText("cittadinoSettingDocumentsHelp")
            .type(ProviderConfigProperty.MULTIVALUED_LIST_TYPE)
            .options(Stream.of(AskedDocument.values()).map(AskedDocument::id).toList())
            .defaultValue(String.join(
                    Constants.CFG_DELIMITER,
                    DOCUMENTS_DEFAULT.stream().map(AskedDocument::id).toList()))
            .add()
            .property()
            .name(LENIENT)
            .label("cittadinoSettingLenientNumbers")
            .helpText("cittadinoSettingLenientNumbersHelp")
            .type(ProviderConfigProperty.BOOLEAN_TYPE)
            .defaultValue(LENIENT_DEFAULT)
            .add()
            .build();

    static DocumentConfig of(StepSettings settings) {
        var chosen = settings.list(DOCUMENTS).stream()
                .map(AskedDocument::named)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        return new DocumentConfig(
                chosen.isEmpty() ? DOCUMENTS_DEFAULT : chosen,
                settings.flag(LENIENT, LENIENT_DEFAULT) ? Strictness.LENIENT : Strictness.PUBLISHED_FORMS);
    }
}
