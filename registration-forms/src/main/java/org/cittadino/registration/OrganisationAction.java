// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import org.keycloak.authentication.FormContext;

/** The section for people who act for an organisation. */
final class OrganisationAction implements Section {

    @Override
    public void read(FormContext context, CanonicalForm form) {
        OrganisationFields.read(form);
    }
}
