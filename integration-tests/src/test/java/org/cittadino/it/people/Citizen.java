// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody at the form: what they type into it, by the names of the inputs. An input that is not in the map is left
 * as the page brings it.
 */
public record Citizen(Map<String, String> typed) {

    public Citizen {
        typed = Map.copyOf(typed);
    }

    public Citizen with(String input, String value) {
        Map<String, String> changed = new LinkedHashMap<>(typed);
        changed.put(input, value);
        return new Citizen(changed);
    }

    public Citizen without(String input) {
        Map<String, String> changed = new LinkedHashMap<>(typed);
        changed.remove(input);
        return new Citizen(changed);
    }

    public Citizen withEmail(String email) {
        return with("email", email).with("emailConfirm", email);
    }

    public Citizen withPassword(String password) {
        return with("password", password).with("password-confirm", password);
    }

    public String email() {
        return of("email");
    }

    public String password() {
        return of("password");
    }

    public String of(String input) {
        return Objects.requireNonNull(typed.get(input), input);
    }
}
