// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/**
 * One load of the register and how far it has come.
 *
 * @param loaded whether the whole source is in it
 * @param rowsDone rows of the source dealt with, taken or not
 * @param residents people in it
 * @param percentDone how much of the source is read, for whoever waits
 */
public record ResidentGeneration(String id, boolean loaded, long rowsDone, long residents, int percentDone) {}
