// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

/**
 * Who asks, as the state's auditors see it.
 *
 * @param userId the person or program that asks, by the town's own book
 * @param userLocation the station or system it asks from
 * @param loa how that one was identified; ANPR takes 20 characters
 * @param reason why, before the number of the operation
 */
record Asker(String userId, String userLocation, String loa, String reason) {}
