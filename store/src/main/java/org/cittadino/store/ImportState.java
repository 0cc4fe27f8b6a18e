// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** What became of a file that an official sent. The names are stored: never renamed. */
public enum ImportState {
    /** It is being read. */
    RUNNING,
    /** It would do; the register is what it was. */
    TRIED,
    /** It is the register now. */
    IN_USE,
    /** There is an account for each of its rows that could have one. */
    DONE,
    /** It cannot be read at all. */
    UNREADABLE,
    /** It could be read and was not taken into use. */
    REFUSED,
    /** The server or the connection broke off: the same file goes on where it stopped. */
    BROKEN
}
