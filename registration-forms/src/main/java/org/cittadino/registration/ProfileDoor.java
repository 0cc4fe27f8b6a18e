// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.userprofile.UserProfile;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileProvider;
import org.keycloak.userprofile.ValidationException;

/**
 * Stands before one of Keycloak's own steps that change an account: Keycloak gets stored values and stores them, the
 * citizen gets words.
 */
final class ProfileDoor {

    /** Draws Keycloak's page. */
    interface Page {
        Response draw(RequiredActionContext context, MultivaluedMap<String, String> typed, List<FormMessage> errors);
    }

    private static final String REQUEST_NOTE = ProfileDoor.class.getName();

    private final KeycloakSession session;
    private final ProfileForm form;
    private final Function<MultivaluedMap<String, String>, UserProfile> profiles;

    /**
     * @param stored the account as it is
     * @param profiles the account as it would be with the given values
     */
    ProfileDoor(
            KeycloakSession session,
            UserProfile stored,
            Function<MultivaluedMap<String, String>, UserProfile> profiles) {
        this.session = session;
        this.form = new ProfileForm(stored.getAttributes(), Places.of(session));
        this.profiles = profiles;
    }

    static ProfileDoor of(RequiredActionContext context) {
        var provider = context.getSession().getProvider(UserProfileProvider.class);
        var user = context.getUser();
        return new ProfileDoor(
                context.getSession(),
                provider.create(UserProfileContext.UPDATE_PROFILE, user),
                values -> provider.create(UserProfileContext.UPDATE_PROFILE, values, user));
    }

    /** Lets Keycloak go on with stored values, or shows its page again with what was typed. */
    static void process(RequiredActionContext context, Consumer<RequiredActionContext> keycloak, Page page) {
        var door = of(context);
        var request = context.getHttpRequest();
        var typed = request.getDecodedFormParameters();
        var values = door.read(typed);
        if (values.isPresent()) {
            keycloak.accept(CanonicalRequest.within(RequiredActionContext.class, context, request, values.get()));
            if (door.form.isOurs()) {
                ProfileAudit.keepNamesOnly(context.getEvent().getEvent().getDetails());
            }
        } else {
            context.challenge(page.draw(context, typed, door.errors()));
        }
    }

    /** @return what may be stored; nothing if something is wrong with it, and as it is in a realm that is not ours */
    Optional<MultivaluedMap<String, String>> read(MultivaluedMap<String, String> posted) {
        if (!form.isOurs()) {
            return Optional.of(posted);
        }
        var read = form.read(posted, Today.inItaly());
        session.setAttribute(REQUEST_NOTE, new Typed(read, form.typed(posted, read)));
        var values = form.values(posted, read);
        verdict(values).forEach(read::fail);
        return read.isFaultless() ? Optional.of(values) : Optional.empty();
    }

    /** What was typed in this request, with its mistakes. */
    private record Typed(CanonicalForm form, MultivaluedMap<String, String> page) {}

    private @Nullable Typed typed() {
        return session.getAttribute(REQUEST_NOTE, Typed.class);
    }

    List<FormMessage> errors() {
        var typed = typed();
        return typed == null ? List.of() : typed.form().handOver();
    }

    private List<FormMessage> verdict(MultivaluedMap<String, String> values) {
        try {
            profiles.apply(values).validate();
            return List.of();
        } catch (ValidationException refused) {
            var emailIsUsername = session.getContext().getRealm().isRegistrationEmailAsUsername();
            return ProfileVerdict.of(new MultivaluedHashMap<>(), refused.getErrors(), !emailIsUsername)
                    .errors();
        }
    }

    /** The error of each field that helps most; all of Keycloak's in a realm that is not ours. */
    @Nullable
    List<FormMessage> helpful(@Nullable List<FormMessage> errors) {
        return errors == null || !form.isOurs() ? errors : ProfileVerdict.best(errors);
    }

    /**
     * Gives the page what it needs beside the values.
     *
     * @param posted what Keycloak would show; it may come from another form, such as that of the login
     * @return the values to show
     */
    @Nullable
    MultivaluedMap<String, String> dress(LoginFormsProvider page, @Nullable MultivaluedMap<String, String> posted) {
        if (!form.isOurs()) {
            return posted;
        }
        var typed = typed();
        var shown = typed == null ? form.words() : typed.page();
        PlacesPage.build(session, page, typed == null ? null : typed.form());
        page.setAttribute("cittadinoTyped", firsts(shown));
        return shown;
    }

    private static Map<String, String> firsts(MultivaluedMap<String, String> values) {
        var firsts = new TreeMap<String, String>();
        values.forEach((name, all) -> all.stream().limit(1).forEach(value -> firsts.put(name, value)));
        return firsts;
    }
}
