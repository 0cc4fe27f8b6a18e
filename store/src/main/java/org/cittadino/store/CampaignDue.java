// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** A campaign that somebody should carry on with. */
public record CampaignDue(String id, String realmId) {}
