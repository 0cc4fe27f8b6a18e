// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import org.cittadino.authenticators.scan.ScanWay;
import org.cittadino.domain.assurance.UpgradeWay;
import org.keycloak.authentication.RequiredActionContext;

/** A scan of a document, which an official compares. */
final class ScanWayUp implements WayUp {
    @Override
    public UpgradeWay way() {
        return UpgradeWay.SCAN;
    }

    @Override
    public void show(RequiredActionContext context) {
        context.challenge(ScanWay.show(context));
    }

    @Override
    public void act(RequiredActionContext context) {
        if (ScanWay.process(context)) {
            UpgradeAudit.done(context, way(), "asked");
            context.getAuthenticationSession().removeAuthNote(Screens.WAY);
            new PadlockPage(context).waiting();
        }
    }
}
