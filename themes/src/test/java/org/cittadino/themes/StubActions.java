// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import freemarker.template.TemplateMethodModelEx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the server hands to the pages beyond the login: actions, links between identities, endings. */
final class StubActions {
    private static final Map<String, Object> DONE = Map.of("type", "error", "summary", "Non è riuscito.");
    private static final Map<String, Object> CLIENT =
            Map.of("clientId", "sportello", "name", "${portalName}", "attributes", Map.of("tosUri", "/terms"));

    private StubActions() {}

    static Map<String, Map<String, Object>> models() {
        var codes = List.of("ABCD1234EFGH", "IJKL5678MNOP");
        return Map.of(
                "register", registration(),
                "login-update-profile", Map.of("profile", profile()),
                "update-email", Map.of("profile", profile()),
                "login-update-password", Map.of(),
                "login-config-totp", Map.of("totp", totp()),
                "login-recovery-authn-code-config",
                        Map.of(
                                "recoveryAuthnCodesConfigBean",
                                Map.of(
                                        "generatedRecoveryAuthnCodesList",
                                        codes,
                                        "generatedRecoveryAuthnCodesAsString",
                                        String.join(",", codes),
                                        "generatedAt",
                                        1_700_000_000_000L)),
                "login-verify-email", Map.of("user", Map.of("email", "ada@example.org")),
                "terms", Map.of(),
                "delete-account-confirm", Map.of("triggered_from_aia", true),
                "delete-credential", Map.of("credentialLabel", "telefono"));
    }

    static Map<String, Map<String, Object>> identities() {
        Map<String, Object> identity = Map.of("idpDisplayName", "SPID");
        return Map.of(
                "login-idp-link-confirm", identity,
                "login-idp-link-confirm-override", identity,
                "login-idp-link-email", identity,
                "link-idp-action", identity,
                "idp-review-user-profile", Map.of("profile", profile()),
                "login-oauth-grant",
                        Map.of(
                                "client",
                                CLIENT,
                                "oauth",
                                Map.of(
                                        "code",
                                        "c",
                                        "clientScopesRequested",
                                        List.of(Map.of("consentScreenText", "${email}")))),
                "saml-post-form", Map.of("samlPost", Map.of("url", "/saml", "SAMLRequest", "r")));
    }

    static Map<String, Map<String, Object>> endings() {
        return Map.of(
                "info", Map.of("requiredActions", List.of("UPDATE_PASSWORD", "VERIFY_EMAIL", "CONFIGURE_TOTP")),
                "error", Map.of("message", DONE),
                "login-page-expired", Map.of(),
                "logout-confirm", Map.of("logoutConfirm", Map.of("code", "c", "skipLink", false), "client", CLIENT),
                "frontchannel-logout",
                        Map.of(
                                "logout",
                                Map.of(
                                        "logoutRedirectUri",
                                        "/on",
                                        "clients",
                                        List.of(Map.of("name", "A", "frontChannelLogoutUrl", "/a")))),
                "login-oauth2-device-verify-user-code", Map.of(),
                "code", Map.of("code", Map.of("success", true, "code", "c")));
    }

    private static Map<String, Object> registration() {
        return Map.of(
                "profile",
                profile(),
                "register",
                Map.of("formData", Map.of()),
                "passwordRequired",
                true,
                "termsAcceptanceRequired",
                true,
                "cittadinoConfirmEmail",
                true,
                "cittadinoChoices",
                Map.of(),
                "cittadinoPlacesUrl",
                "/places");
    }

    private static Map<String, Object> profile() {
        return Map.of(
                "attributes",
                List.of(
                        attribute("section1Person", "lastName", "text", true),
                        attribute("section1Person", "gender", "select", true),
                        attribute("section1Person", "placeOfBirth", "cittadino-birth-place", true),
                        attribute("section2Organisation", "organisationName", "text", false),
                        attribute("section3Residence", "residenceStreet", "text", true),
                        attribute("section4Domicile", "domicileSameAsResidence", "cittadino-copy", false),
                        attribute("section5Contacts", "email", "text", true)));
    }

    private static Map<String, Object> attribute(String section, String name, String type, boolean required) {
        var attribute = new HashMap<String, Object>();
        attribute.put("name", name);
        attribute.put("displayName", "${attribute." + name + "}");
        attribute.put("group", Map.of("name", section, "displayHeader", "${" + section + "}"));
        attribute.put("annotations", Map.of("inputType", type));
        attribute.put("validators", Map.of("options", Map.of("options", List.of("F", "M"))));
        attribute.put("required", required);
        attribute.put("readOnly", false);
        attribute.put("multivalued", false);
        return attribute;
    }

    private static Map<String, Object> totp() {
        TemplateMethodModelEx algorithm = call -> "SHA1";
        return Map.of(
                "supportedApplications", List.of("totpAppFreeOTPName"),
                "policy", Map.of("type", "totp", "getAlgorithmKey", algorithm, "digits", 6, "period", 30),
                "totpSecret", "s",
                "totpSecretEncoded", "S",
                "totpSecretQrCode", "AAAA",
                "qrUrl", "/qr",
                "manualUrl", "/manual",
                "otpCredentials", List.of());
    }
}
