// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import freemarker.template.TemplateMethodModelEx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the server hands to each page, as far as the pages read it; pages that need nothing are named with nothing. */
final class StubPages {
    static final Map<String, Object> ADDRESSES = Map.ofEntries(
            Map.entry("resourcesPath", "/resources"),
            Map.entry("resourcesCommonPath", "/common"),
            Map.entry("loginAction", "/action"),
            Map.entry("loginUrl", "/login"),
            Map.entry("loginRestartFlowUrl", "/restart"),
            Map.entry("loginResetCredentialsUrl", "/forgotten"),
            Map.entry("registrationUrl", "/registration"),
            Map.entry("registrationAction", "/register"),
            Map.entry("oauthAction", "/consent"),
            Map.entry("oauth2DeviceVerificationAction", "/device"),
            Map.entry("logoutConfirmAction", "/logout"),
            Map.entry("ssoLoginInOtherTabsUrl", ""));

    static final Map<String, Object> REALM = Map.ofEntries(
            Map.entry("attributes", Map.of()),
            Map.entry("displayName", "Comune"),
            Map.entry("internationalizationEnabled", false),
            Map.entry("password", true),
            Map.entry("rememberMe", true),
            Map.entry("resetPasswordAllowed", true),
            Map.entry("registrationAllowed", true),
            Map.entry("registrationEmailAsUsername", true),
            Map.entry("loginWithEmailAllowed", true),
            Map.entry("duplicateEmailsAllowed", false));

    private static final Map<String, Map<String, Object>> MODELS = models();

    private StubPages() {}

    static List<String> names() {
        return List.copyOf(MODELS.keySet());
    }

    static Drawing in(String language, String page) {
        var drawing = Drawing.in(language)
                .with("pageId", page)
                .with("auth", auth())
                .with("message", Map.of("type", "info", "summary", "x".repeat(70)))
                .with("isAppInitiatedAction", true);
        Objects.requireNonNull(MODELS.get(page), page).forEach(drawing::with);
        return drawing;
    }

    private static Map<String, Map<String, Object>> models() {
        var models = new TreeMap<String, Map<String, Object>>();
        models.putAll(logins());
        models.putAll(keys());
        models.putAll(StubActions.models());
        models.putAll(StubActions.identities());
        models.putAll(StubActions.endings());
        return models;
    }

    private static Map<String, Map<String, Object>> logins() {
        var login = with(passkey("false"), "login", Map.of(), "social", Map.of("providers", providers()));
        login.put("enableWebAuthnConditionalUI", "true");
        var devices = List.of(Map.of("id", "a", "userLabel", "A"), Map.of("id", "b", "userLabel", "B"));
        return Map.of(
                "login", login,
                "login-username", login,
                "login-password", login,
                "login-otp", Map.of("otpLogin", Map.of("userOtpCredentials", devices)),
                "login-reset-otp", Map.of("configuredOtpCredentials", Map.of("userOtpCredentials", devices)),
                "login-reset-password", Map.of(),
                "login-recovery-authn-code-input", Map.of("recoveryAuthnCodesInputBean", Map.of("codeNumber", 3)),
                "select-authenticator", Map.of(),
                "select-organization",
                        Map.of("user", Map.of("organizations", List.of(Map.of("alias", "scuola", "name", "Scuola")))),
                "login-x509-info",
                        Map.of("x509", Map.of("formData", Map.of("subjectDN", "CN=Ada", "isUserEnabled", "true"))));
    }

    private static Map<String, Map<String, Object>> keys() {
        var creation = new HashMap<String, Object>(passkey("true"));
        creation.putAll(Map.of("userid", "dQ", "username", "ada", "rpEntityName", "Comune", "isSetRetry", ""));
        creation.putAll(Map.of("signatureAlgorithms", List.of(-7L, -257L), "excludeCredentialIds", "YQ"));
        creation.putAll(Map.of("attestationConveyancePreference", "none", "authenticatorAttachment", "not specified"));
        creation.putAll(Map.of("requireResidentKey", "No", "residentKey", "not specified"));
        creation.put("userVerificationRequirement", "preferred");
        return Map.of(
                "webauthn-register", creation,
                "webauthn-authenticate", passkey("true"),
                "login-passkeys-conditional-authenticate", passkey("true"),
                "webauthn-error", Map.of("execution", "e"));
    }

    private static Map<String, Object> passkey(String identified) {
        var known = Map.of("credentialId", "YQ", "label", "Telefono", "createdAt", "1 gen 2026");
        return new HashMap<>(Map.of(
                "challenge",
                "Yw",
                "rpId",
                "comune.example",
                "userVerification",
                "preferred",
                "createTimeout",
                0,
                "isUserIdentified",
                identified,
                "mediation",
                "conditional",
                "shouldDisplayAuthenticators",
                true,
                "authenticators",
                Map.of("authenticators", List.of(known))));
    }

    private static Map<String, Object> with(Map<String, Object> model, String a, Object x, String b, Object y) {
        var more = new HashMap<>(model);
        more.put(a, x);
        more.put(b, y);
        return more;
    }

    static List<Map<String, String>> providers() {
        return List.of(
                provider("spid-gateway", "saml", "Gateway"),
                provider("cie", "oidc", "CIE id"),
                provider("agencies", "oidc", "Agenzie"));
    }

    static Map<String, String> provider(String alias, String providerId, String name) {
        return Map.of("alias", alias, "providerId", providerId, "displayName", name, "loginUrl", "/broker/" + alias);
    }

    private static Map<String, Object> auth() {
        TemplateMethodModelEx no = call -> false;
        TemplateMethodModelEx yes = call -> true;
        var ways = List.of("otp", "password", "webauthn", "recovery-authn-codes").stream()
                .map(way ->
                        Map.of("authExecId", way, "displayName", way + "-display-name", "helpText", way + "-help-text"))
                .toList();
        return Map.of(
                "showUsername", yes,
                "showResetCredentials", no,
                "showTryAnotherWayLink", yes,
                "attemptedUsername", "ada@example.org",
                "authenticationSelections", ways);
    }
}
