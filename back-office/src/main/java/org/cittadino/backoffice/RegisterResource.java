// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cittadino.store.RegisterUpload;
import org.cittadino.store.RegisterUploads;
import org.cittadino.store.UploadKind;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.util.JsonSerialization;

/** The addresses of the register. */
public final class RegisterResource {
    private final KeycloakSession session;
    private final DeskDoor door;
    private final DeskSettings settings;

    RegisterResource(KeycloakSession session, DeskDoor door, DeskSettings settings) {
        this.session = session;
        this.door = door;
        this.settings = settings;
    }

    @POST
    @Path("imports")
    @Consumes("text/csv")
    public Response take(InputStream body) {
        return door.open(DeskRole.IMPORT, official -> new Reception(session, official, settings, UploadKind.REGISTER)
                .take(body, ImportSettings.read(session.getContext().getUri().getQueryParameters())));
    }

    @GET
    @Path("imports")
    public Response list(@QueryParam("first") @Nullable String first, @QueryParam("max") @Nullable String max) {
        return door.open(DeskRole.IMPORT, official -> {
            var part = Paging.of(Optional.ofNullable(first), Optional.ofNullable(max));
            var imports = new RegisterUploads(session)
                    .page(part.first(), part.max()).stream()
                            .map(RegisterResource::line)
                            .toList();
            return Answers.ok(Map.of("imports", imports));
        });
    }

    @GET
    @Path("imports/{id}")
    public Response look(@PathParam("id") String id) {
        return door.open(DeskRole.IMPORT, official -> {
            var upload = new RegisterUploads(session).find(id).orElseThrow(() -> Refused.of(Problem.NOT_FOUND));
            var whole = line(upload);
            if (!upload.report().isEmpty()) {
                whole.put("report", tree(upload.report()));
            }
            return Answers.ok(whole);
        });
    }

    private static Map<String, Object> line(RegisterUpload upload) {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", upload.id());
        line.put("trial", upload.trial());
        line.put("state", upload.state().name());
        line.put("percent", upload.percent());
        line.put("startedBy", upload.startedBy());
        line.put("startedAt", upload.startedAt().toString());
        line.put("updatedAt", upload.updatedAt().toString());
        return line;
    }

    private static JsonNode tree(String json) {
        try {
            return JsonSerialization.mapper.readTree(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
