// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.util.Map;
import org.cittadino.domain.assurance.UpgradeWay;
import org.cittadino.store.Cases;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.UpgradeRequest;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.ModelDuplicateException;

/** A number to take along to the counter, where an official sees person and document. */
final class CounterWayUp implements WayUp {
    @Override
    public UpgradeWay way() {
        return UpgradeWay.COUNTER;
    }

    /** Who has asked already keeps the request as it is: an official may be looking at it. */
    @Override
    public void show(RequiredActionContext context) {
        if (OpenRequest.of(context).isEmpty()) {
            ask(context);
        }
        context.challenge(PadlockPage.form(context).createForm("cittadino-upgrade-counter.ftl"));
    }

    @Override
    public void act(RequiredActionContext context) {
        show(context);
    }

    private void ask(RequiredActionContext context) {
        var locale = context.getSession().getContext().resolveLocale(context.getUser());
        var request = new UpgradeRequest(UpgradeWay.COUNTER, Map.of(), locale.toLanguageTag());
        var citizen = context.getUser().getId();
        try {
            OwnTransaction.call(context.getSession(), own -> Cases.askForUpgrade(own, citizen, request));
            UpgradeAudit.done(context, way(), "asked");
        } catch (ModelDuplicateException askedInAnotherWindow) {
            // the page finds the request of that window
            return;
        }
    }
}
