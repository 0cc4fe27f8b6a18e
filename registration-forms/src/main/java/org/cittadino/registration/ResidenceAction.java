// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import org.keycloak.authentication.FormContext;
import org.keycloak.forms.login.LoginFormsProvider;

/** The sections about where the citizen lives. */
final class ResidenceAction implements Section {

    @Override
    public void read(FormContext context, CanonicalForm form) {
        new AddressFields(Places.of(context.getSession())).read(form);
    }

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
        var session = context.getSession();
        PlacesPage.build(session, form, CanonicalForm.posted(session).orElse(null));
    }
}
