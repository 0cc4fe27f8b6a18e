// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.domain.casework.RejectionReason;
import org.junit.jupiter.api.Test;

/** What citizens read of the desk: each mail in both forms, each text used and none missing. */
class MailsTest {
    private static final List<String> MAILS =
            List.of(DeskMail.OPEN, DeskMail.REJECTED, DeskMail.RAISED, DeskMail.MORE_ASKED, CampaignMail.TEMPLATE);
    private static final Pattern USED = Pattern.compile("msg\\(\"(cittadino\\w+)\"[,)]");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");

    @Test
    void eachMailIsThereInBothFormsAndNoOther() {
        var files = MAILS.stream()
                .flatMap(mail -> Stream.of("html/" + mail + ".ftl", "text/" + mail + ".ftl"))
                .collect(Collectors.toSet());
        assertEquals(files, Bundles.templates().keySet());
    }

    @Test
    void eachTextIsUsedAndEachUsedTextExists() {
        var texts = Bundles.templates().values().stream()
                .flatMap(mail -> USED.matcher(mail).results().map(match -> match.group(1)));
        var subjects = MAILS.stream().map(mail -> mail + "Subject");
        var reasons = Stream.of(RejectionReason.values()).map(reason -> "cittadinoMailRejectedReason." + reason.id());
        Set<String> used = Stream.of(texts, subjects, reasons)
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Bundles.messages().keySet(), used);
    }

    @Test
    void bothFormsOfAMailSayTheSame() {
        for (var mail : MAILS) {
            assertEquals(expressions("html/" + mail), expressions("text/" + mail), mail);
        }
    }

    @Test
    void noMailNamesTheCitizen() {
        Bundles.templates().forEach((name, text) -> assertFalse(text.contains("user."), name));
    }

    private static TreeSet<String> expressions(String mail) {
        return EXPRESSION
                .matcher(Bundles.templates().getOrDefault(mail + ".ftl", ""))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
