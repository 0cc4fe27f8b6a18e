// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.requiredactions.UpdateProfile;
import org.keycloak.models.utils.FormMessage;

/** Keycloak's page on which citizens change their data, in words instead of codes. Takes the place of Keycloak's. */
@AutoService(RequiredActionFactory.class)
public final class ProfileUpdate extends UpdateProfile {

    /** Above Keycloak's own of the same id. */
    static final int ORDER = 10;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void processAction(RequiredActionContext context) {
        ProfileDoor.process(context, super::processAction, this::createResponse);
    }

    @Override
    protected Response createResponse(
            RequiredActionContext context,
            @Nullable MultivaluedMap<String, String> formData,
            @Nullable List<FormMessage> errors) {
        var door = ProfileDoor.of(context);
        return super.createResponse(context, door.dress(context.form(), formData), door.helpful(errors));
    }
}
