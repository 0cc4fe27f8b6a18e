// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cittadino.store.Campaign;
import org.cittadino.store.CampaignFilter;

/** A campaign as the API shows it: numbers, never a citizen. */
final class CampaignView {
    private CampaignView() {}

    static Map<String, Object> of(Campaign campaign) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", campaign.id());
        view.put("name", campaign.name());
        view.put("state", campaign.state().name().toLowerCase(Locale.ROOT));
        view.put("filter", filter(campaign.filter()));
        view.put("createdAt", campaign.createdAt().toString());
        view.put("selected", campaign.selected());
        view.put("waiting", campaign.waiting());
        view.put("sent", campaign.sent());
        view.put("failed", campaign.failed());
        view.put("optedOut", campaign.optedOut());
        view.put("unreachable", campaign.unreachable());
        view.put("moved", campaign.moved());
        return view;
    }

    private static Map<String, Object> filter(CampaignFilter filter) {
        var view = new LinkedHashMap<String, Object>();
        view.put("pattern", filter.old());
        view.put("imported", filter.imported());
        filter.loginBefore().ifPresent(day -> view.put("lastLoginBefore", ItalianMidnight.day(day)));
        return view;
    }
}
