// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import org.keycloak.authentication.FormContext;
import org.keycloak.forms.login.LoginFormsProvider;

/** The section about who the citizen is. */
final class PersonAction implements Section {

    @Override
    public void read(FormContext context, CanonicalForm form) {
        var config = PersonConfig.of(StepSettings.of(context));
        if (config.asksBirth()) {
            new PersonFields(Places.of(context.getSession()), Today.inItaly(), config.minimumAge()).read(form);
        } else {
            new CodedPersonFields(Today.inItaly(), config.minimumAge()).read(form);
        }
    }

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
        var session = context.getSession();
        PlacesPage.build(session, form, CanonicalForm.posted(session).orElse(null));
    }
}
