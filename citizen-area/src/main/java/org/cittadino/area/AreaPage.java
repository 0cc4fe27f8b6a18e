// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cittadino.domain.place.PlaceDirectory;
import org.cittadino.store.UpgradeSettings;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.requiredactions.DeleteAccount;
import org.keycloak.authentication.requiredactions.UpdateEmail;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.AccountRoles;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Field names and templates of the area. */
final class AreaPage {
    private static final String SESSION_FIELD = "session";

    private final KeycloakSession session;
    private final Entrance entrance;

    AreaPage(KeycloakSession session) {
        this.session = session;
        this.entrance = new Entrance(session);
    }

    @Nullable
    String chosenSession() {
        return session.getContext().getHttpRequest().getDecodedFormParameters().getFirst(SESSION_FIELD);
    }

    Response home(Visitor visitor) {
        var time = LocalTime.in(session.getContext().resolveLocale(null));
        var form = form(visitor).setAttribute("areaOperator", visitor.isByOperator());
        if (visitor.isByOperator()) {
            form.setInfo("cittadinoAreaOperator");
        }
        new Arrival(session.getContext().getUri().getQueryParameters()).notice().ifPresent(notice -> say(form, notice));
        var sessions = new OpenSessions(session, visitor).list();
        form.setAttribute("areaData", data(visitor, time));
        form.setAttribute(
                "areaSessions",
                sessions.stream().map(open -> session(open, time)).toList());
        form.setAttribute("areaOthers", sessions.stream().anyMatch(open -> !open.isThis()));
        keys(form, new Keys(session, visitor), time);
        ways(form, visitor);
        form.setAttribute(
                "areaUpgrade", UpgradeSettings.isAtWork(visitor.realm()) ? action(UpgradeSettings.ACTION) : "");
        new Standing(session, visitor, time).show(form);
        return form.createForm("cittadino-area.ftl");
    }

    Response closeOthers(Visitor visitor) {
        return form(visitor).createForm("cittadino-area-close-others.ftl");
    }

    Response block(Visitor visitor) {
        return form(visitor)
                .setAttribute("areaWayBack", new AccountBlock(session, visitor).hasWayBack())
                .createForm("cittadino-area-block.ftl");
    }

    /** Nobody is logged in any more. */
    Response blocked(Visitor visitor) {
        var wayBack = new AccountBlock(session, visitor).hasWayBack();
        return session.getProvider(LoginFormsProvider.class)
                .setAttribute(
                        "areaForgottenPassword",
                        wayBack ? entrance.forgottenPassword().toString() : "")
                .createForm("cittadino-area-blocked.ftl");
    }

    private LoginFormsProvider form(Visitor visitor) {
        return session.getProvider(LoginFormsProvider.class)
                .setAttribute("areaUrl", entrance.page("").toString())
                .setAttribute("areaToken", new FormToken(session).of(visitor.login()));
    }

    private static void say(LoginFormsProvider form, Notice notice) {
        switch (notice) {
            case SAVED, CLOSED, ALL_CLOSED -> form.setSuccess(notice.message());
            case CANCELLED -> form.setInfo(notice.message());
            case FAILED -> form.setError(notice.message());
        }
    }

    private List<Map<String, Object>> data(Visitor visitor, LocalTime time) {
        List<Map<String, Object>> groups = new ArrayList<>();
        new Profile(session, visitor.citizen())
                .lines(new Wording(PlaceDirectory.bundled(), time))
                .forEach((heading, lines) -> groups.add(Map.of(
                        "heading",
                        heading,
                        "lines",
                        lines.stream().map(AreaPage::line).toList())));
        return groups;
    }

    private static Map<String, Object> line(Profile.Line line) {
        return Map.of(
                "label",
                line.label(),
                "value",
                line.value().text(),
                "isKey",
                line.value().isKey());
    }

    private static Map<String, Object> session(OpenSession open, LocalTime time) {
        return Map.of(
                "id", open.id(),
                "browser", open.browser().orElse(""),
                "system", open.system().orElse(""),
                "mobile", open.isMobile(),
                "begin", time.hour(open.begin()),
                "lastUse", time.hour(open.lastUse()),
                "current", open.isThis(),
                "offline", open.isOffline(),
                "operator", open.isByOperator(),
                "applications", open.applications());
    }

    private void keys(LoginFormsProvider form, Keys keys, LocalTime time) {
        form.setAttribute(
                "areaPasswordSince", keys.passwordSince().map(time::day).orElse(""));
        form.setAttribute(
                "areaKeys",
                keys.list().stream()
                        .map(key -> Map.of(
                                "kind", key.kind().word(),
                                "label", key.label(),
                                "since", time.day(key.since()),
                                "remove",
                                        keys.allows("delete_credential")
                                                ? action("delete_credential:" + key.id())
                                                : ""))
                        .toList());
        form.setAttribute(
                "areaOffers",
                keys.offered().stream()
                        .map(kind -> Map.of("kind", kind.word(), "url", action(kind.action())))
                        .toList());
        form.setAttribute("areaPassword", way(keys, UserModel.RequiredAction.UPDATE_PASSWORD.name()));
        form.setAttribute("areaProfile", way(keys, UserModel.RequiredAction.UPDATE_PROFILE.name()));
    }

    private void ways(LoginFormsProvider form, Visitor visitor) {
        // unless a mail to the new address is answered, anybody could take the name of anybody
        var changesAddress = UpdateEmail.isVerifyEmailEnabled(visitor.realm());
        form.setAttribute("areaEmail", changesAddress ? action(UserModel.RequiredAction.UPDATE_EMAIL.name()) : "");
        form.setAttribute("areaDelete", mayDelete(visitor) ? action(DeleteAccount.PROVIDER_ID) : "");
        form.setAttribute("areaLogout", entrance.logout().toString());
    }

    /** Keycloak's own action asks for the same role. */
    private boolean mayDelete(Visitor visitor) {
        var role = visitor.realm()
                .getClientByClientId(Constants.ACCOUNT_MANAGEMENT_CLIENT_ID)
                .getRole(AccountRoles.DELETE_ACCOUNT);
        return new Keys(session, visitor).allows(DeleteAccount.PROVIDER_ID)
                && role != null
                && visitor.citizen().hasRole(role);
    }

    private String way(Keys keys, String action) {
        return keys.allows(action) ? action(action) : "";
    }

    private String action(String action) {
        return entrance.action(action).toString();
    }
}
