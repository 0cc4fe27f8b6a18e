// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;

/** What this service needs, how to get it, and what became of a request: pages that belong to no single way. */
final class PadlockPage {
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private final RequiredActionContext context;

    PadlockPage(RequiredActionContext context) {
        this.context = context;
    }

    void show(List<WayUp> ways) {
        context.challenge(form(context)
                .setAttribute("padlockService", service())
                .setAttribute(
                        "padlockWays", ways.stream().map(way -> way.way().id()).toList())
                .createForm("cittadino-padlock.ftl"));
    }

    /** Handed in: from now on an official has to look. */
    void waiting() {
        context.challenge(form(context).createForm("cittadino-upgrade-waiting.ftl"));
    }

    /** What all our pages have: where the way back leads, and the request under way. */
    static LoginFormsProvider form(RequiredActionContext context) {
        var request = OpenRequest.of(context);
        return context.form()
                .setAttribute("padlockGuarded", Gate.isGuarded(context))
                .setAttribute(
                        "padlockReference",
                        request.map(one -> one.readableReference()).orElse(""))
                .setAttribute(
                        "padlockState", request.map(one -> one.state().name()).orElse(""))
                .setAttribute(
                        "padlockSince",
                        request.map(one -> day(context, one.openedAt())).orElse(""));
    }

    /** As the console has it, which may be a message key; its id says nothing to people. */
    private String service() {
        var name = context.getAuthenticationSession().getClient().getName();
        return name == null ? "" : name;
    }

    /** In words; British order, because plain English would be American. */
    private static String day(RequiredActionContext context, Instant moment) {
        var locale = context.getSession().getContext().resolveLocale(context.getUser());
        return moment.atZone(ITALY)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale.getLanguage().equals("en") ? Locale.UK : locale));
    }
}
