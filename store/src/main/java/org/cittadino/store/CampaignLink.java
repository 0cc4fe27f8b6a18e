// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** The address of the page on which somebody leaves the campaigns. */
public final class CampaignLink {
    /** Name of the resource that answers it. */
    public static final String RESOURCE = "cittadino-campaign";

    private CampaignLink() {}

    /**
     * As a mail names it.
     *
     * @param realmAddress of the realm's pages, without a slash at the end
     * @param mailId as the campaign made it, fit for an address
     * @param language tag of the mail's language
     */
    public static String leave(String realmAddress, String mailId, String language) {
        return realmAddress + "/" + RESOURCE + "/leave/" + mailId + "?kc_locale=" + language;
    }
}
