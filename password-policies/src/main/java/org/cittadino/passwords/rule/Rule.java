// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;

/** Something a town asks of passwords. Immutable and used by all threads. */
public interface Rule {

    /** What is asked, in the order in which the page shows it. */
    List<Criterion> criteria();

    /** What the candidate does not meet, in the words of the criteria; empty if the rule is content. */
    List<Phrase> findings(Candidate candidate);
}
