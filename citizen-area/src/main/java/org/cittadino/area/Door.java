// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.function.Function;
import org.keycloak.common.util.Time;
import org.keycloak.locale.LocaleUpdaterProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorPage;

/**
 * Lets a citizen in, or sends to the login. A cookie is good for looking; changing needs a form of ours too. An operator
 * in the citizen's place may only look. Whatever is answered, browsers and proxies keep nothing of it.
 */
final class Door {
    private final KeycloakSession session;
    private final Entrance entrance;

    Door(KeycloakSession session) {
        this.session = session;
        this.entrance = new Entrance(session);
        // on the bare answer, so that it also stands on the errors Keycloak draws for us
        session.getContext().getHttpResponse().setHeader("Cache-Control", "no-store");
        // the pages are drawn in its name, and the form provider reads it only once
        var realm = session.getContext().getRealm();
        session.getContext().setClient(realm.getClientByClientId(Constants.ACCOUNT_MANAGEMENT_CLIENT_ID));
    }

    /** Shows a page. */
    Response look(String path, Function<Visitor, Response> page) {
        var arrival = new Arrival(session.getContext().getUri().getQueryParameters());
        var visitor = Visitor.of(session);
        if (visitor.isEmpty() && arrival.isRefused()) {
            return refuse("cittadinoAreaNoEntry");
        }
        if (arrival.isAskedAgain() && visitor.filter(this::isRecent).isEmpty()) {
            return refuse("cittadinoAreaNotRecent");
        }
        if (!arrival.isClean()) {
            arrival.language().ifPresent(this::speak);
            return clean(path, arrival);
        }
        return visitor.map(page).orElseGet(() -> seeOther(entrance.login(path)));
    }

    /** Hands out what only its owner may carry away. */
    Response lookAsOwner(String path, Function<Visitor, Response> page) {
        return look(path, visitor -> asOwner(visitor, page));
    }

    /** Shows a page that stands before an act nobody can undo. */
    Response lookAfterRecentLogin(String path, Function<Visitor, Response> page) {
        return lookAsOwner(
                path, visitor -> isRecent(visitor) ? page.apply(visitor) : seeOther(entrance.freshLogin(path)));
    }

    /** Does what a form asks for. */
    Response act(Function<Visitor, Response> act) {
        return Visitor.of(session)
                .map(visitor -> isSentByUs(visitor) ? asOwner(visitor, act) : refuse("cittadinoAreaForeign"))
                .orElseGet(() -> seeOther(entrance.login("")));
    }

    /** Does what cannot be undone. */
    Response actAfterRecentLogin(String path, Function<Visitor, Response> act) {
        return act(visitor -> isRecent(visitor) ? act.apply(visitor) : seeOther(entrance.freshLogin(path)));
    }

    Response back(Notice notice) {
        return seeOther(said(entrance.page(""), notice));
    }

    private Response asOwner(Visitor visitor, Function<Visitor, Response> deed) {
        return visitor.isByOperator() ? refuse("cittadinoAreaOperatorOnly") : deed.apply(visitor);
    }

    private boolean isRecent(Visitor visitor) {
        return visitor.hasRecentLogin(Time.currentTimeMillis() / 1000);
    }

    private boolean isSentByUs(Visitor visitor) {
        var request = session.getContext().getHttpRequest();
        var headers = request.getHttpHeaders();
        return Sender.isOurs(
                        headers.getHeaderString("Origin"),
                        headers.getHeaderString("Sec-Fetch-Site"),
                        session.getContext().getUri().getBaseUri())
                && new FormToken(session)
                        .fits(
                                visitor.login(),
                                request.getDecodedFormParameters().getFirst(FormToken.FIELD));
    }

    private void speak(String language) {
        var realm = session.getContext().getRealm();
        if (realm.getSupportedLocalesStream().anyMatch(language::equals)) {
            session.getProvider(LocaleUpdaterProvider.class).updateLocaleCookie(language);
        }
    }

    private Response clean(String path, Arrival arrival) {
        var page = entrance.page(path);
        return seeOther(arrival.notice().map(notice -> said(page, notice)).orElse(page));
    }

    private static URI said(URI page, Notice notice) {
        return UriBuilder.fromUri(page).queryParam(Arrival.DONE, notice.word()).build();
    }

    private Response refuse(String message) {
        return ErrorPage.error(session, null, Response.Status.FORBIDDEN, message);
    }

    private static Response seeOther(URI next) {
        return Response.seeOther(next).build();
    }
}
