// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.document;

/** What a document is for an office, whatever it is made of: a paper card and an electronic one are both cards. */
public enum DocumentKind {
    CARD,
    LICENCE,
    PASSPORT,
    PERMIT,
    HEALTH_CARD
}
