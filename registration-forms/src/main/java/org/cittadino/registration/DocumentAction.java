// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import java.util.Map;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.keycloak.authentication.FormContext;
import org.keycloak.forms.login.LoginFormsProvider;

/** The section in which the citizen names a document that the registry office knows. */
final class DocumentAction implements Section {

    @Override
    public void read(FormContext context, CanonicalForm form) {
        new DocumentFields(DocumentConfig.of(StepSettings.of(context))).read(form);
    }

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
        var config = DocumentConfig.of(StepSettings.of(context));
        form.setAttribute(
                "cittadinoDocuments",
                config.documents().stream()
                        .map(document -> shown(document, config.strictness()))
                        .toList());
    }

    /** Where any number will do, an example would mislead. */
    private static Map<String, Object> shown(AskedDocument document, Strictness strictness) {
        var examples = strictness == Strictness.LENIENT
                ? List.<String>of()
                : document.type().examples();
        return Map.of("id", document.id(), "input", document.input(), "examples", examples);
    }
}
