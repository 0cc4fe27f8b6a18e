// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.keycloak.Config;

/** Settings of a server, as a test writes them. */
final class ServerSettings {
    private ServerSettings() {}

    static Config.Scope of(Map<String, String> settings) {
        var scope = mock(Config.Scope.class);
        when(scope.get(anyString(), anyString()))
                .thenAnswer(asked -> settings.getOrDefault(asked.<String>getArgument(0), asked.getArgument(1)));
        return scope;
    }
}
