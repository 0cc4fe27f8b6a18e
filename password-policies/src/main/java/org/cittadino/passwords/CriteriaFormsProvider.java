// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.cittadino.passwords.rule.Criterion;
import org.jspecify.annotations.Nullable;
import org.keycloak.forms.login.LoginFormsPages;
import org.keycloak.forms.login.freemarker.FreeMarkerLoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.theme.Theme;
import org.keycloak.util.JsonSerialization;

/** Keycloak's pages, which know what the realm asks of a password. Its own bean knows only some of its own policies. */
final class CriteriaFormsProvider extends FreeMarkerLoginFormsProvider {

    CriteriaFormsProvider(KeycloakSession session) {
        super(session);
    }

    @Override
    protected void createCommonAttributes(
            Theme theme, Locale locale, Properties messages, UriBuilder base, @Nullable LoginFormsPages page) {
        super.createCommonAttributes(theme, locale, messages, base, page);
        if (realm != null && mayAskForPassword(page)) {
            attributes.put("passwordCriteria", Map.of("items", items(new Wording(messages, locale))));
        }
    }

    /** A page that is none of Keycloak's own may be anything. */
    private static boolean mayAskForPassword(@Nullable LoginFormsPages page) {
        return page == null || page == LoginFormsPages.REGISTER || page == LoginFormsPages.LOGIN_UPDATE_PASSWORD;
    }

    private List<Map<String, Object>> items(Wording wording) {
        return items(new RealmPolicies(realm).criteria(), wording);
    }

    private static List<Map<String, Object>> items(List<Criterion> criteria, Wording wording) {
        return criteria.stream()
                .map(criterion -> Map.of(
                        "rule",
                        criterion.rule(),
                        "settings",
                        json(criterion.settings()),
                        "text",
                        wording.text(criterion.text()),
                        "items",
                        items(criterion.parts(), wording)))
                .toList();
    }

    private static String json(Map<String, Object> settings) {
        try {
            return JsonSerialization.writeValueAsString(settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
