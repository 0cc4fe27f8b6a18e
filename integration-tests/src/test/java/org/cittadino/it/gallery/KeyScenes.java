// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import org.cittadino.it.pages.ForgottenPasswordPage;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.people.Citizen;

/** Keys beside the password: how somebody gets them, uses them and loses them. */
final class KeyScenes {
    private static final String WRONG_CODE = "000000";

    private KeyScenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("an app for codes", KeyScenes::app),
                new Scene("all keys somebody may have", KeyScenes::allKeys),
                new Scene("a forgotten password and a lost telephone", KeyScenes::lostTelephone));
    }

    private static void app(Stage stage) {
        var page = stage.doing(stage.user(), "CONFIGURE_TOTP");
        stage.show(page, "otp-setup");
        stage.next(page, "#mode-manual");
        stage.show(page, "otp-setup-by-hand");
        page.locator("[name=totp]").fill(WRONG_CODE);
        stage.next(page, "#saveTOTPBtn");
        stage.show(page, "otp-setup-wrong");
    }

    private static void allKeys(Stage stage) {
        var citizen = stage.user(KeyScenes::withTwoApps);
        var page = stage.doing(citizen, "CONFIGURE_RECOVERY_AUTHN_CODES");
        keepRecoveryCodes(stage, page);
        makePasskey(stage, page);
        useThemAll(stage, page, citizen);
        throwOneAway(stage, page, citizen);
        area(stage, page, citizen);
    }

    /** Two apps, or there would be nothing to choose from. */
    private static void withTwoApps(ObjectNode account) {
        for (var name : new String[] {"Telefono", "Tablet"}) {
            account.withArrayProperty("credentials")
                    .addObject()
                    .put("type", "otp")
                    .put("userLabel", name)
                    .put("secretData", "{\"value\":\"" + name.repeat(3) + "\"}")
                    .put(
                            "credentialData",
                            "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}");
        }
    }

    private static void keepRecoveryCodes(Stage stage, Page page) {
        stage.show(page, "recovery-codes");
        page.locator("[name=kcRecoveryCodesConfirmationCheck]").check();
        stage.next(page, "#saveRecoveryAuthnCodesBtn");
        page.locator("#arrived").waitFor();
    }

    private static void makePasskey(Stage stage, Page page) {
        haveAKey(page);
        page.navigate(stage.rich().loginUrl(stage.language(), "plain") + "&kc_action=webauthn-register");
        stage.show(page, "passkey-create");
        page.evaluate("() => { const form = document.querySelector('#register');"
                + " form.elements.namedItem('error').value = 'NotAllowedError'; form.submit(); }");
        page.locator("#kc-try-again").waitFor();
        stage.show(page, "passkey-error");
        stage.next(page, "#kc-try-again");
        page.locator("#registerWebAuthn").click();
        page.locator("#arrived").waitFor();
    }

    /** A telephone that is there, and whose owner agrees to everything. */
    private static void haveAKey(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var key = new JsonObject();
        key.addProperty("protocol", "ctap2");
        key.addProperty("transport", "internal");
        key.addProperty("hasResidentKey", true);
        key.addProperty("hasUserVerification", true);
        key.addProperty("isUserVerified", true);
        var options = new JsonObject();
        options.add("options", key);
        session.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static void useThemAll(Stage stage, Page page, Citizen citizen) {
        page.navigate(stage.rich().loginUrl(stage.language(), "names-first") + "&prompt=login");
        if (page.locator("[name=password]").count() == 0) {
            page.locator("[name=username]").fill(citizen.email());
            stage.next(page, "form:has([name=username]) [type=submit]");
        }
        stage.show(page, "password-other-way");
        otherWay(stage, page);
        stage.show(page, "other-way");
        choose(stage, page, "[name=otp]");
        stage.show(page, "otp-login");
        page.locator("[name=otp]").fill(WRONG_CODE);
        stage.next(page, "#kc-login");
        stage.show(page, "otp-login-wrong");
        otherWay(stage, page);
        choose(stage, page, "[name=recoveryCodeInput]");
        stage.show(page, "recovery-login");
        page.locator("[name=recoveryCodeInput]").fill("000000000000");
        stage.next(page, "#kc-login");
        stage.show(page, "recovery-login-wrong");
        otherWay(stage, page);
        choose(stage, page, "#webauth");
        stage.show(page, "passkey-login");
        page.locator("#authenticateWebAuthnButton").click();
        page.locator("#arrived").waitFor();
    }

    private static void otherWay(Stage stage, Page page) {
        stage.next(page, "#try-another-way");
    }

    /** Tries the ways one after the other until the page has what was looked for. */
    private static void choose(Stage stage, Page page, String found) {
        int ways = page.locator("[name=authenticationExecution]").count();
        for (int way = 0; way < ways; way++) {
            stage.next(page, "#cit-way-" + way);
            if (page.locator(found).count() > 0) {
                return;
            }
            otherWay(stage, page);
        }
        throw new AssertionError("No way leads to " + found);
    }

    private static void throwOneAway(Stage stage, Page page, Citizen citizen) {
        var key = stage.town().keysOf(citizen.email()).get(1).path("id").asText();
        page.navigate(stage.rich().loginUrl(stage.language(), "plain") + "&kc_action=delete_credential:" + key);
        if (page.locator("[name=password]").count() > 0) {
            page.locator("[name=password]").fill(citizen.password());
            stage.next(page, "#kc-form-login [type=submit]");
        }
        stage.show(page, "delete-credential");
    }

    private static void area(Stage stage, Page page, Citizen citizen) {
        stage.doing(citizen, "UPDATE_PASSWORD");
        page.navigate(stage.rich().url() + "/account/");
        page.locator("h2#sessions").waitFor();
        stage.show(page, "area-all-keys");
    }

    private static void lostTelephone(Stage stage) {
        var citizen = stage.user(KeyScenes::withTwoApps);
        var page = stage.atLoginOf("plain");
        LoginPage.arrived(page).forgotPassword();
        ForgottenPasswordPage.arrived(page).askForMail(citizen.email());
        page.navigate(stage.mail(citizen).actionLink());
        stage.show(page, "otp-which-to-remove");
    }
}
