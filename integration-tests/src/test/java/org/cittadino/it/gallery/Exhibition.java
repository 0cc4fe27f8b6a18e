// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that has been shown so far. */
final class Exhibition {
    private final List<Exhibit> exhibits = new ArrayList<>();

    void add(Exhibit exhibit) {
        if (of(exhibit.language(), exhibit.state()).isPresent()) {
            throw new IllegalStateException("Shown twice: " + exhibit.language() + " " + exhibit.state());
        }
        exhibits.add(exhibit);
    }

    Optional<Exhibit> of(String language, String state) {
        return exhibits.stream()
                .filter(one -> one.language().equals(language) && one.state().equals(state))
                .findFirst();
    }

    List<Exhibit> in(String language) {
        return exhibits.stream().filter(one -> one.language().equals(language)).toList();
    }

    Set<String> states() {
        return exhibits.stream().map(Exhibit::state).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> templates() {
        return exhibits.stream().map(Exhibit::template).collect(Collectors.toCollection(TreeSet::new));
    }
}
