// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import java.util.List;
import org.cittadino.it.pages.ForgottenPasswordPage;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.NewPasswordPage;
import org.cittadino.it.people.AreaCitizens;

/** Another password, another profile, no account any more. */
final class PasswordScenes {
    private PasswordScenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("a forgotten password", PasswordScenes::forgotten),
                new Scene("another password", PasswordScenes::another),
                new Scene("other data", PasswordScenes::profile),
                new Scene("another address", PasswordScenes::email),
                new Scene("an address to be proven", PasswordScenes::proof),
                new Scene("an account that is given up", PasswordScenes::delete),
                new Scene("terms to be accepted", PasswordScenes::terms),
                new Scene("things to do, by mail", PasswordScenes::byMail));
    }

    private static void forgotten(Stage stage) {
        var citizen = stage.resident();
        var page = stage.at(stage.plain().loginUrl(stage.language()));
        LoginPage.arrived(page).forgotPassword();
        stage.show(page, "forgotten");
        ForgottenPasswordPage.arrived(page).askForMail(citizen.email());
        stage.show(page, "forgotten-sent");
        var link = stage.mail(citizen).actionLink();
        var newPassword = NewPasswordPage.byLink(page, link);
        stage.show(page, "forgotten-new");
        newPassword.chooseInVain("corta").errors();
        stage.show(page, "forgotten-refused");
        newPassword.choose("Nuova#2027mare");
        page.navigate(link);
        stage.show(page, "forgotten-link-over");
    }

    private static void another(Stage stage) {
        stage.show(stage.doing(stage.user(), "UPDATE_PASSWORD"), "update-password");
    }

    private static void profile(Stage stage) {
        var page = stage.doing(stage.user(), "UPDATE_PROFILE");
        stage.show(page, "update-profile");
        page.locator("[name=lastName]").fill("");
        page.locator("[name=residencePostcode]").fill("1");
        stage.next(page, "#kc-submit");
        stage.show(page, "update-profile-errors");
    }

    private static void email(Stage stage) {
        var page = stage.doing(stage.user(), "UPDATE_EMAIL");
        stage.show(page, "update-email");
        page.locator("[name=email]").fill("niente");
        stage.next(page, "#kc-submit");
        stage.show(page, "update-email-wrong");
    }

    private static void proof(Stage stage) {
        var citizen = stage.user(account -> {
            account.put("emailVerified", false);
            account.putArray("requiredActions").add("VERIFY_EMAIL");
        });
        var page = stage.atLoginOf("plain");
        LoginPage.arrived(page).send(citizen.email(), citizen.password());
        stage.show(page, "verify-email");
        // in another browser, or the application would be next
        stage.show(stage.at(stage.mail(citizen).actionLink()), "verify-email-elsewhere");
    }

    private static void delete(Stage stage) {
        var citizen = stage.user();
        AreaCitizens.mayDelete(stage.rich(), citizen);
        stage.show(stage.doing(citizen, "delete_account"), "delete-account");
    }

    private static void terms(Stage stage) {
        var citizen = stage.user(account -> account.putArray("requiredActions").add("TERMS_AND_CONDITIONS"));
        var page = stage.atLoginOf("plain");
        LoginPage.arrived(page).send(citizen.email(), citizen.password());
        stage.show(page, "terms");
    }

    private static void byMail(Stage stage) {
        var citizen = stage.user();
        stage.town().askByMail(citizen.email(), "UPDATE_PROFILE", "UPDATE_PASSWORD");
        stage.show(stage.at(stage.mail(citizen).actionLink()), "things-to-do");
    }
}
