// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cittadino.store.RegisterUpload;
import org.cittadino.store.RegisterUploads;
import org.cittadino.store.UploadKind;
import org.keycloak.models.KeycloakSession;
import org.keycloak.util.JsonSerialization;

/** The addresses of the accounts of an earlier system. */
public final class LegacyResource {
    private final KeycloakSession session;
    private final DeskDoor door;
    private final DeskSettings settings;

    LegacyResource(KeycloakSession session, DeskDoor door, DeskSettings settings) {
        this.session = session;
        this.door = door;
        this.settings = settings;
    }

    @POST
    @Path("imports")
    @Consumes("text/csv")
    public Response take(InputStream body) {
        return door.open(DeskRole.IMPORT, official -> new Reception(session, official, settings, UploadKind.ACCOUNTS)
                .take(body, AccountsFile.asked(session.getContext().getUri().getQueryParameters())));
    }

    @GET
    @Path("imports/{id}")
    public Response look(@PathParam("id") String id) {
        return door.open(
                DeskRole.IMPORT,
                official -> Answers.ok(new RegisterUploads(session, UploadKind.ACCOUNTS)
                        .find(id)
                        .map(LegacyResource::view)
                        .orElseThrow(() -> Refused.of(Problem.NOT_FOUND))));
    }

    private static Map<String, Object> view(RegisterUpload upload) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", upload.id());
        view.put("trial", upload.trial());
        view.put("state", upload.state().name());
        view.put("percent", upload.percent());
        if (!upload.report().isEmpty()) {
            report(upload.report()).forEach(view::put);
        }
        return view;
    }

    private static Map<String, Object> report(String json) {
        try {
            var report = new LinkedHashMap<String, Object>();
            JsonSerialization.mapper
                    .readTree(json)
                    .properties()
                    .forEach(field -> report.put(field.getKey(), field.getValue()));
            return report;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
