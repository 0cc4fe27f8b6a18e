// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** What a file that an official sends holds. The names are stored: never renamed. */
public enum UploadKind {
    /** An export of the registry office. */
    REGISTER,
    /** User names of an earlier system. */
    ACCOUNTS
}
