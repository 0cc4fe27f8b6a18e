// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Picks the server by {@code -Dkeycloak.harness=auto|docker|dist|remote}. */
final class Servers {
    private static final Logger LOG = LoggerFactory.getLogger(Servers.class);

    private Servers() {}

    static KeycloakServer start(Postgres postgres) {
        long begin = System.nanoTime();
        var build = Build.fromMaven();
        String wanted = System.getProperty("keycloak.harness", "auto");
        KeycloakServer server =
                switch (wanted) {
                    case "dist" -> DistributionServer.start(build, postgres);
                    case "docker" -> container(build, postgres);
                    case "auto" -> containerIfPossible(build, postgres);
                    default ->
                        throw new IllegalArgumentException(
                                "-Dkeycloak.harness is auto, docker, dist or remote, not " + wanted);
                };
        LOG.info("HARNESS {} ready in {}", server.what(), Took.since(begin));
        return server;
    }

    /** Never falls back: a run that asked for Docker cannot pass without it. */
    private static KeycloakServer container(Build build, Postgres postgres) {
        OwnImage.obstacle().ifPresent(reason -> {
            throw new IllegalStateException("-Dkeycloak.harness=docker, but " + reason);
        });
        return ContainerServer.start(build, postgres);
    }

    private static KeycloakServer containerIfPossible(Build build, Postgres postgres) {
        var obstacle = OwnImage.obstacle();
        if (obstacle.isEmpty()) {
            try {
                return ContainerServer.start(build, postgres);
            } catch (IllegalStateException failed) {
                return distributionInstead(build, postgres, String.valueOf(failed.getMessage()));
            }
        }
        return distributionInstead(build, postgres, obstacle.get());
    }

    private static KeycloakServer distributionInstead(Build build, Postgres postgres, String reason) {
        LOG.warn("HARNESS falls back from container to distribution: {}", reason);
        LOG.warn("HARNESS left out: our image and its start in a container. All journeys run all the same.");
        return DistributionServer.start(build, postgres);
    }
}
