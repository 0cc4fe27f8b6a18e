// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.cittadino.domain.assurance.UpgradeWay;
import org.cittadino.store.Cases;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Scans;
import org.cittadino.store.UpgradeRequest;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/** Scans as a way to a strong credential: the page that takes them, for whoever has an account. */
public final class ScanWay {
    private ScanWay() {}

    /** The page with what was taken so far. */
    public static Response show(RequiredActionContext context) {
        return page(context, null);
    }

    /**
     * Does what the page was asked to.
     *
     * @return whether the scans are handed in; if not, the page stands as the challenge
     */
    public static boolean process(RequiredActionContext context) {
        // the decoded form must not even be asked for where a file is among its parts
        if (UploadedForm.isSentBy(context.getHttpRequest())) {
            try (var form = UploadedForm.of(context.getHttpRequest())) {
                return answer(context, new ScanIntake(context.getSession(), owner(context)).take(form));
            }
        }
        return act(context, context.getHttpRequest().getDecodedFormParameters());
    }

    private static boolean act(RequiredActionContext context, MultivaluedMap<String, String> sent) {
        var removed = sent.getFirst(ScanPage.REMOVE);
        if (removed != null) {
            OwnTransaction.call(context.getSession(), own -> {
                Scans.drop(own, owner(context), removed);
                return true;
            });
            return answer(context, null);
        }
        if (!ScanPage.GO_ON.equals(sent.getFirst(ScanPage.ACTION))) {
            return answer(context, null);
        }
        if (new Scans(context.getSession()).of(owner(context)).isEmpty()) {
            return answer(context, ScanNotice.TOO_FEW);
        }
        handIn(context);
        return true;
    }

    /** Once more, if a second click was faster or an official decided at this moment: then it is asked anew. */
    private static void handIn(RequiredActionContext context) {
        try {
            OwnTransaction.call(context.getSession(), own -> handIn(own, context));
        } catch (ModelDuplicateException atOnce) {
            OwnTransaction.call(context.getSession(), own -> handIn(own, context));
        }
    }

    private static String handIn(KeycloakSession own, RequiredActionContext context) {
        var language = context.getSession().getContext().resolveLocale(context.getUser());
        var request = new UpgradeRequest(UpgradeWay.SCAN, Map.of(), language.toLanguageTag());
        var opened = Cases.askForUpgrade(own, owner(context), request);
        Scans.attach(own, owner(context), opened.id());
        return opened.id();
    }

    private static boolean answer(RequiredActionContext context, @Nullable ScanNotice notice) {
        context.challenge(page(context, notice));
        return false;
    }

    private static Response page(RequiredActionContext context, @Nullable ScanNotice notice) {
        return ScanPage.inAccount(context.form(), new Scans(context.getSession()).of(owner(context)))
                .say(notice)
                .draw();
    }

    private static String owner(RequiredActionContext context) {
        return context.getUser().getId();
    }
}
