// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Nothing that others know of the citizen: names, e-mail, birth date, codice fiscale, town. */
final class PersonalData implements Rule {
    private static final String WHOLE = "whole";
    private static final String EMAIL = "email";
    private static final String USERNAME = "username";

    /** Keycloak stores no longer ones. */
    private static final int LONGEST_VALUE = 255;

    private static final int MOST_VALUES = 10;

    private final List<String> pieces;
    private final List<String> wholes;

    private PersonalData(List<String> pieces, List<String> wholes) {
        this.pieces = pieces;
        this.wholes = wholes;
    }

    /**
     * Attributes of the user profile: "email,lastName,fiscalNumber" refuses every piece of them; "email=whole" only the
     * e-mail itself.
     */
    static Rule parse(String settings) {
        List<String> pieces = new ArrayList<>();
        List<String> wholes = new ArrayList<>();
        Settings.list(settings).forEach((name, value) -> {
            if (value.isEmpty()) {
                pieces.add(name);
            } else if (value.equals(WHOLE)) {
                wholes.add(name);
            } else {
                throw new BadSetting("After " + name + " only =whole may stand: then the password may contain it but"
                        + " not be it.");
            }
        });
        return new PersonalData(List.copyOf(pieces), List.copyOf(wholes));
    }

    @Override
    public List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        if (!wholes.isEmpty()) {
            criteria.add(Criterion.of("notEqual", Map.of("fields", wholes), AttributePhrases.notEqual(wholes)));
        }
        if (!pieces.isEmpty()) {
            criteria.add(Criterion.of("personal", Map.of("fields", pieces), AttributePhrases.personal(pieces)));
        }
        return criteria;
    }

    @Override
    public List<Phrase> findings(Candidate candidate) {
        var owner = candidate.owner();
        List<Phrase> found = new ArrayList<>();
        var equal = known(wholes, owner, value -> Folding.stripped(value).equalsIgnoreCase(candidate.typed()));
        if (!equal.isEmpty()) {
            found.add(AttributePhrases.notEqual(equal));
        }
        if (pieces.isEmpty()) {
            return found;
        }
        var held = new PersonalPieces(candidate.text());
        var contained = known(pieces, owner, held::areOf);
        if (!contained.isEmpty()) {
            found.add(AttributePhrases.personal(contained));
        }
        return found;
    }

    /** The attributes with such a value; the user name does not count beside the e-mail if it is the same. */
    private static List<String> known(List<String> attributes, Owner owner, Predicate<String> is) {
        var found = new LinkedHashSet<>(attributes);
        found.removeIf(attribute -> values(owner, attribute).noneMatch(is));
        if (found.contains(EMAIL) && owner.values(EMAIL).equals(owner.values(USERNAME))) {
            found.remove(USERNAME);
        }
        return List.copyOf(found);
    }

    /** A stranger's form may hold anything, and every value costs time before anybody has looked at it. */
    private static Stream<String> values(Owner owner, String attribute) {
        return owner.values(attribute).stream()
                .filter(value -> value.length() <= LONGEST_VALUE && !value.isBlank())
                .limit(MOST_VALUES);
    }
}
