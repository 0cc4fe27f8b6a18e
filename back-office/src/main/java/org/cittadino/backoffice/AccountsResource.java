// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cittadino.delivery.CredentialDelivery;
import org.cittadino.domain.person.Address;
import org.cittadino.store.AccountCategory;
import org.cittadino.store.InitialSecrets;
import org.cittadino.store.OutsideAccount;
import org.cittadino.store.OutsidePolicy;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** What officials may do for accounts: a letter to one that waits for its first password, and a list. */
public final class AccountsResource {
    private final KeycloakSession session;
    private final DeskDoor door;

    AccountsResource(KeycloakSession session, DeskDoor door) {
        this.session = session;
        this.door = door;
    }

    /** The accounts that the settings of today would not open. */
    @GET
    @Path("outside-policy")
    public Response outsidePolicy(
            @QueryParam("first") @Nullable String first, @QueryParam("max") @Nullable String max) {
        return door.open(DeskRole.EXPORT, official -> {
            var part = Paging.of(Optional.ofNullable(first), Optional.ofNullable(max));
            var policy = new OutsidePolicy(session);
            var accounts = policy.find(part.first(), part.max())
                    .map(AccountsResource::line)
                    .toList();
            new DeskAudit(session, official).record(DeskAudit.ACCOUNTS, "outside-policy", "view");
            return Answers.ok(Map.of("decided", policy.isDecided(), "accounts", accounts));
        });
    }

    private static Map<String, String> line(OutsideAccount account) {
        var category = account.category();
        return Map.of(
                "userId", account.userId(),
                "category", category.map(known -> known.category().name()).orElse(""),
                "route", category.map(AccountCategory::route).orElse(""),
                "createdAt", account.createdAt().toString());
    }

    /** Writes a new letter; the secret of the older one is void. */
    @POST
    @Path("{userId}/letter")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response letter(@PathParam("userId") String userId, InputStream body) {
        return door.open(DeskRole.ISSUE, official -> {
            var word = JsonBody.read(body);
            var citizen = session.users().getUserById(session.getContext().getRealm(), userId);
            if (citizen == null) {
                throw Refused.of(Problem.NOT_FOUND);
            }
            if (citizen.getId().equals(official.id())) {
                throw Refused.of(Problem.OWN_CASE);
            }
            if (!new FirstPassword(session, citizen).isAwaited()) {
                throw Refused.of(Problem.HAS_CREDENTIAL);
            }
            InitialSecrets.withdraw(session, citizen.getId());
            if (!CredentialDelivery.byLetter(session, citizen, address(word, citizen))) {
                throw Refused.of(Problem.TOO_MANY_LETTERS);
            }
            var to = word.object("address").isPresent() ? "typed" : "residence";
            new DeskAudit(session, official).record(DeskAudit.LETTERS, userId, "order", Map.of("address", to));
            return Answers.ok(Map.of("userId", userId, "address", to));
        });
    }

    private static Address address(JsonBody word, UserModel citizen) {
        return word.object("address")
                .map(PostalAddress::typed)
                .or(() -> PostalAddress.residence(
                        name -> Objects.requireNonNullElse(citizen.getFirstAttribute(name), "")))
                .orElseThrow(() -> Refused.of(Problem.NO_WAY_TO_DELIVER));
    }
}
