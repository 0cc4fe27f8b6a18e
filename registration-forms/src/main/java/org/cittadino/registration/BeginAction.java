// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.cittadino.store.CitizenAccount;
import org.cittadino.store.Connection;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.Limit;
import org.cittadino.store.Limits;
import org.cittadino.store.RegistrationContent;
import org.cittadino.store.Registrations;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.FormContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.messages.Messages;

/**
 * The end of the form: judges it by the user profile and opens the registration. Never sets a user, and does the same
 * work whether the address is taken or not.
 */
final class BeginAction implements Section {

    private static final FormMessage TOO_MANY = new FormMessage(null, "cittadinoTooManyRegistrations");

    private @Nullable ProfileVerdict verdict;

    @Override
    public void read(FormContext context, CanonicalForm form) {
        var sections = FormSections.of(context);
        if (sections.demandsEmail() && form.canonical(UserModel.EMAIL).isEmpty()) {
            form.fail(UserModel.EMAIL, Inputs.missing(UserModel.EMAIL));
        }
        if (sections.asksForPassword() && form.password().isEmpty() && !form.isWrong(Inputs.PASSWORD_CONFIRM)) {
            form.fail(Inputs.PASSWORD, Messages.MISSING_PASSWORD);
        }
        if (context.getRealm().isInternationalizationEnabled()) {
            form.store(UserModel.LOCALE, language(context));
        }
        verdict = ProfileCheck.judge(context, form.attributes(), sections);
        verdict.mistakes().forEach(error -> form.fail(inSight(error, sections)));
        if (form.isFaultless()) {
            admit(context, form, verdict);
        }
    }

    /** A mistake in a field that this form does not show belongs to what it was read from, or to the page. */
    private static FormMessage inSight(FormMessage error, FormSections sections) {
        if (!sections.unasked().contains(error.getField())) {
            return error;
        }
        return FormSections.BIRTH.contains(error.getField())
                ? new FormMessage(CitizenAccount.FISCAL_NUMBER, "cittadinoFiscalNumberBirth")
                : new FormMessage(null, error.getMessage(), error.getParameters());
    }

    /** Only who has filled in everything rightly, and not too often, learns that a user name is taken. */
    private static void admit(FormContext context, CanonicalForm form, ProfileVerdict verdict) {
        if (!isWithinConnectionLimit(context)) {
            form.fail(TOO_MANY);
        } else if (verdict.usernameTaken()) {
            form.fail(UserModel.USERNAME, "cittadinoUsernameTaken");
            form.suggest(freeUsernames(context).like(form));
        } else if (!isWithinFiscalNumberLimit(context, form)) {
            form.fail(TOO_MANY);
        }
    }

    private static FreeUsernames freeUsernames(FormContext context) {
        var users = context.getSession().users();
        return new FreeUsernames(
                FormSections.of(context).reservedUsernames(),
                name -> users.getUserByUsername(context.getRealm(), name) != null,
                () -> ThreadLocalRandom.current().nextInt(2, 1000));
    }

    /** The language of the page, in which all mail to the citizen will be. */
    private static String language(FormContext context) {
        return context.getSession().getContext().resolveLocale(null).toLanguageTag();
    }

    private static boolean isWithinConnectionLimit(FormContext context) {
        var connection = Connection.subject(context.getConnection().getRemoteHost());
        return new Limits(context.getSession())
                .take(BeginConfig.of(StepSettings.of(context)).perConnection(), connection);
    }

    private static boolean isWithinFiscalNumberLimit(FormContext context, CanonicalForm form) {
        var fiscalNumber = form.canonical(CitizenAccount.FISCAL_NUMBER);
        return fiscalNumber.isEmpty()
                || new Limits(context.getSession()).take(Limit.REGISTRATION_PER_FISCAL_NUMBER, fiscalNumber);
    }

    @Override
    public void success(FormContext context) {
        var form = CanonicalForm.of(context);
        if (verdict == null) {
            throw new IllegalStateException("success without validation");
        }
        var session = context.getSession();
        var content = new RegistrationContent(
                form.keepsake(),
                filled(verdict.attributes()),
                password(context, form),
                form.documents(),
                form.canonical(UserModel.EMAIL),
                language(context),
                route(context));
        var id = new Registrations(session).open(content, verdict.taken());
        forgetDraft(context);
        context.getAuthenticationSession().setAuthNote(Registrations.NOTE, id);
    }

    /** Whether one must be chosen the flow says, not what the browser sends. */
    private static HashedPassword password(FormContext context, CanonicalForm form) {
        return FormSections.of(context).asksForPassword()
                ? PasswordHashing.hash(context, form.password().orElseThrow())
                : HashedPassword.NONE;
    }

    private static String route(FormContext context) {
        var route = context.getAuthenticationSession().getAuthNote(Registrations.ROUTE_NOTE);
        return route == null ? "" : route;
    }

    private static void forgetDraft(FormContext context) {
        var login = context.getAuthenticationSession();
        var draft = login.getAuthNote(Registrations.DRAFT_NOTE);
        if (draft != null) {
            new Registrations(context.getSession()).erase(draft);
            login.removeAuthNote(Registrations.DRAFT_NOTE);
            login.removeAuthNote(Registrations.DRAFT_REASON_NOTE);
        }
    }

    private static Map<String, List<String>> filled(Map<String, List<String>> attributes) {
        var filled = new TreeMap<String, List<String>>();
        attributes.forEach((name, values) -> {
            if (values.stream().anyMatch(value -> !value.isBlank())) {
                filled.put(name, List.copyOf(values));
            }
        });
        return filled;
    }

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
        var sections = FormSections.of(context);
        form.setAttribute("cittadinoHidden", List.copyOf(sections.hidden()));
        form.setAttribute("cittadinoDemanded", List.copyOf(sections.demanded()));
        showDraft(context, form);
    }

    private static void showDraft(FormContext context, LoginFormsProvider form) {
        var draft = context.getAuthenticationSession().getAuthNote(Registrations.DRAFT_NOTE);
        if (draft == null || CanonicalForm.posted(context.getSession()).isPresent()) {
            return;
        }
        var reason = context.getAuthenticationSession().getAuthNote(Registrations.DRAFT_REASON_NOTE);
        if (reason != null) {
            form.setInfo(reason);
        }
        new Registrations(context.getSession())
                .draft(draft)
                .ifPresent(content -> form.setFormData(CanonicalForm.page(content.typed())));
    }
}
