// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of one page of a scan, closed with the key of its set. */
@Entity
@Table(name = "CIT_SCAN_PAGE")
class ScanPageEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    @Column(name = "SET_ID")
    String setId = "";

    @Column(name = "SCAN_ID")
    String scanId = "";

    /** From 1. */
    @Column(name = "PAGE_NUMBER")
    int pageNumber;

    /** The definition is H2's, which takes no more than a megabyte as anything else. */
    @Column(name = "CONTENT", columnDefinition = "BINARY LARGE OBJECT")
    byte[] content = {};

    @Column(name = "PAGE_BYTES")
    long pageBytes;

    @Column(name = "HANDED_IN_AT")
    long handedInAt;
}
