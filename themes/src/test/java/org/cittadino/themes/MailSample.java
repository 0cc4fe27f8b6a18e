// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One mail with the values the server hands to its template. A new mail of the server gets a row here.
 *
 * @param subject key of the subject
 * @param template file name without ending
 */
record MailSample(String subject, String template, Map<String, Object> model) {
    /** As long as the links of the server are: it signs them. */
    static final String LINK = "https://sportello.example/realms/x/login-actions/action-token?key="
            + "eyJhbGciOiJIUzUxMiJ9".repeat(40) + "&client_id=sportello&tab_id=Zx7";

    /** The subjects and files of Keycloak 26.7. */
    static Stream<MailSample> ofTheServer() {
        return Stream.of(
                withLink("emailVerification", "email-verification", Map.of()),
                withLink("emailUpdateConfirmation", "email-update-confirmation", Map.of("newEmail", PERSON)),
                withLink("passwordReset", "password-reset", Map.of()),
                withLink("executeActions", "executeActions", Map.of("requiredActions", ACTIONS)),
                withLink("identityProviderLink", "identity-provider-link", PROVIDER),
                withLink("orgInvite", "org-invite", ORGANISATION),
                withLink("verifiableCredentialOffer", "verifiable-credential-offer", OFFER),
                new MailSample("emailVerificationSubject", "email-verification-with-code", Map.of("code", "482913")),
                new MailSample("emailTestSubject", "email-test", Map.of()),
                event("LoginError", "login_error"),
                event("UpdatePassword", "update_password"),
                event("UpdateTotp", "update_totp"),
                event("RemoveTotp", "remove_totp"),
                event("UpdateCredential", "update_credential"),
                event("RemoveCredential", "remove_credential"),
                event("UserDisabledByTemporaryLockout", "user_disabled_by_temporary_lockout"),
                event("UserDisabledByPermanentLockout", "user_disabled_by_permanent_lockout"),
                workflow("accountNotification"),
                workflow("accountDisableNotification"),
                workflow("accountDeleteNotification"));
    }

    /** The mails of the registration. */
    static Stream<MailSample> ofOurs() {
        return Stream.of("cittadinoCode", "cittadinoAccountExists", "cittadinoRequest")
                .map(name -> new MailSample(
                        name + "Subject",
                        name,
                        Map.of("code", "48291375", "minutes", 60, "reference", "ABCDE-FGH23", "link", LINK)));
    }

    /** As much of a link as is made when the mail leaves. */
    private static final int LINK_END = 43;

    /** What our own steps send in the frame of this theme. */
    static Stream<MailSample> ofTheTheme() {
        return Stream.of(
                new MailSample(
                        "cittadinoInitialSecretSubject",
                        "cittadinoInitialSecret",
                        Map.of("userName", "m.rossi1234", "code", "K7QF2M9XWB", "days", "21", "link", LINK)),
                new MailSample(
                        "cittadinoFirstAccessSubject",
                        "cittadinoFirstAccess",
                        Map.of(
                                "userName",
                                "m.rossi1234",
                                "days",
                                "21",
                                "link",
                                LINK.substring(0, LINK.length() - LINK_END),
                                "code",
                                LINK.substring(LINK.length() - LINK_END))));
    }

    static Stream<MailSample> all() {
        return Stream.of(ofTheServer(), ofTheTheme(), ofOurs()).flatMap(mails -> mails);
    }

    /** What nobody may find in a mail: it was typed by whoever asked for it. */
    static final String PERSON = "Maria<script>";

    static final List<String> ACTIONS = List.of(
            "VERIFY_EMAIL",
            "UPDATE_EMAIL",
            "UPDATE_PASSWORD",
            "UPDATE_PROFILE",
            "VERIFY_PROFILE",
            "TERMS_AND_CONDITIONS",
            "CONFIGURE_TOTP",
            "CONFIGURE_RECOVERY_AUTHN_CODES",
            "webauthn-register",
            "webauthn-register-passwordless",
            "delete_credential",
            "delete_account",
            "update_user_locale",
            "idp_link");

    private static final Map<String, Object> PROVIDER =
            Map.of("identityProviderDisplayName", "SPID", "identityProviderContext", Map.of("username", PERSON));
    private static final Map<String, Object> ORGANISATION =
            Map.of("organization", Map.of("name", "Pro Loco"), "firstName", PERSON, "lastName", PERSON);
    private static final Map<String, Object> OFFER = Map.of("credentialScopeDisplayName", "Residenza");

    boolean hasLink() {
        return model.containsKey("link");
    }

    @Override
    public String toString() {
        return template + " " + subject;
    }

    private static MailSample withLink(String stem, String template, Map<String, Object> more) {
        var model = new TreeMap<String, Object>(more);
        model.put("link", LINK);
        model.put("linkExpiration", 720);
        return new MailSample(stem + "Subject", template, model);
    }

    private static MailSample event(String stem, String template) {
        return new MailSample("event" + stem + "Subject", "event-" + template, Map.of("event", new Event("otp")));
    }

    private static MailSample workflow(String stem) {
        return new MailSample(
                stem + "Subject",
                "workflow-notification",
                Map.of(
                        "messageKey",
                        stem + "Body",
                        "daysRemaining",
                        7,
                        "reason",
                        "inactivity",
                        "subjectKey",
                        stem + "Subject"));
    }

    /** Has what templates read of the server's bean; FreeMarker reaches only public classes. */
    public record Event(String credential) {
        public Date getDate() {
            return Date.from(Instant.parse("2026-01-03T23:05:00Z"));
        }

        public String getIpAddress() {
            return "192.0.2.7";
        }

        public String getDetail(String name) {
            return name.equals("credential_type") ? credential : "";
        }
    }
}
