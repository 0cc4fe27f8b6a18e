// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Picks the server by {@code -Dkeycloak.harness=auto|docker|dist|remote}. */
final class Servers {
    private static final Logger LOG = LoggerFactory.getLogger(Servers.class);

    private Servers() {}

    static KeycloakServer start(Postgres postgres, SmsCatcher sms) {
        long begin = System.nanoTime();
        var build = Build.fromMaven();
        String wanted = System.getProperty("keycloak.harness", "auto");
        KeycloakServer server =
                switch (wanted) {
                    case "dist" -> DistributionServer.start(build, postgres, sms);
                    case "docker" -> container(build, postgres, sms);
                    case "auto" -> containerIfPossible(build, postgres, sms);
                    default ->
                        throw new IllegalArgumentException(
                                "-Dkeycloak.harness is auto, docker, dist or remote, not " + wanted);
                };
        LOG.info("HARNESS {} ready in {}", server.what(), Took.since(begin));
        return server;
    }

    /** Never falls back: a run that asked for Docker cannot pass without it. */
    private static KeycloakServer container(Build build, Postgres postgres, SmsCatcher sms) {
        OwnImage.obstacle().ifPresent(reason -> {
            throw new IllegalStateException("-Dkeycloak.harness=docker, but " + reason);
        });
        return ContainerServer.start(build, postgres, sms);
    }

    private static KeycloakServer containerIfPossible(Build build, Postgres postgres, SmsCatcher sms) {
        var obstacle = OwnImage.obstacle();
        if (obstacle.isEmpty()) {
            try {
                return ContainerServer.start(build, postgres, sms);
            } catch (IllegalStateException failed) {
                return distributionInstead(build, postgres, sms, String.valueOf(failed.getMessage()));
            }
        }
        return distributionInstead(build, postgres, sms, obstacle.get());
    }

    private static KeycloakServer distributionInstead(Build build, Postgres postgres, SmsCatcher sms, String reason) {
        LOG.warn("HARNESS falls back from container to distribution: {}", reason);
        LOG.warn("HARNESS left out: our image and its start in a container. All journeys run all the same.");
        return DistributionServer.start(build, postgres, sms);
    }
}
