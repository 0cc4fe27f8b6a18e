// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KeycloakIT
final class RaceIT {
    private static final int THREADS = 32;
    private static final int SUBMITS = 1_000;

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final OwnTables tables;

    RaceIT(TestRealm realm, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
    }

    @Test
    void aThousandRightCodesAtOnceMakeOneCitizen() throws Exception {
        var citizen = Citizens.bornInItaly();
        var walker = new Walker();
        var page = walker.registerUpToCode(realm, citizen);
        var form = Walker.codeForm(page, mailbox.only(citizen.email()).code());
        int before = realm.accountCount();
        List<Callable<WebPage>> submits = new ArrayList<>();
        for (int i = 0; i < SUBMITS; i++) {
            submits.add(() -> walker.send(form));
        }
        for (var answer : all(submits)) {
            assertTrue(answer.status() < 500, answer::toString);
        }
        assertEquals(1, realm.accounts(citizen.email()).size());
        assertEquals(before + 1, realm.accountCount());
    }

    @Test
    void aThousandRightCodesFromManyBrowsersMakeOneCitizen() throws Exception {
        var citizen = Citizens.bornInItaly();
        new Walker().registerUpToCode(realm, citizen);
        var mail = mailbox.only(citizen.email());
        List<Callable<WebPage>> browsers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            var browser = new Walker();
            var form =
                    Walker.codeForm(browser.get(mail.resumeLink()), mail.code()).with("password", citizen.password());
            browsers.add(() -> browser.send(form));
        }
        List<Callable<WebPage>> submits = new ArrayList<>();
        for (int i = 0; i < SUBMITS; i++) {
            submits.add(browsers.get(i % THREADS));
        }
        var answers = all(submits);
        answers.forEach(answer -> assertTrue(answer.status() < 500, answer::toString));
        assertEquals(1, answers.stream().filter(WebPage::isActivated).count());
        assertEquals(1, realm.accounts(citizen.email()).size());
    }

    @Test
    void twoRegistrationsOfOneAddressMakeOneCitizenAndANeutralLoser() throws Exception {
        var first = Citizens.bornInItaly();
        var second = first.withPassword("Seconda#2026mare");
        var one = new Walker();
        var pageOfOne = one.registerUpToCode(realm, first);
        String codeOfOne = mailbox.newest(first.email(), 1).code();
        tables.forgetLimits();
        var other = new Walker();
        var pageOfOther = other.registerUpToCode(realm, second);
        String codeOfOther = mailbox.newest(first.email(), 2).code();
        var answers =
                all(List.of(() -> one.confirm(pageOfOne, codeOfOne), () -> other.confirm(pageOfOther, codeOfOther)));
        answers.forEach(answer -> assertTrue(answer.status() < 500, answer::toString));
        assertEquals(1, answers.stream().filter(WebPage::isActivated).count());
        assertTrue(answers.stream().allMatch(answer -> answer.document().selectFirst("#cittadino-login") != null));
        assertEquals(1, realm.accounts(first.email()).size());
    }

    private static List<WebPage> all(List<Callable<WebPage>> submits) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<WebPage> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(submits)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
