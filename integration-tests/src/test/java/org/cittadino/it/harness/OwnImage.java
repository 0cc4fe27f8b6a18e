// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.github.dockerjava.api.exception.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** The image of the project, built by its own script when no image of the same content is there. */
final class OwnImage {
    private static final Logger LOG = LoggerFactory.getLogger(OwnImage.class);

    private OwnImage() {}

    /** @return why no container can be run here, or empty when an engine answers */
    static Optional<String> obstacle() {
        try {
            return DockerClientFactory.instance().isDockerAvailable()
                    ? Optional.empty()
                    : Optional.of("no Docker engine answers");
        } catch (RuntimeException unreachable) {
            return Optional.of("no Docker engine answers: " + unreachable.getMessage());
        }
    }

    static String ensure(Build build) {
        var docker = build.project().resolve("docker");
        String image = "cittadino:it-"
                + build.digest(
                        docker.resolve("Dockerfile"), docker.resolve("image.sh"), docker.resolve("base-image.sh"));
        if (!exists(image)) {
            long begin = System.nanoTime();
            Commands.run(
                    docker,
                    build.module().resolve("target/keycloak/image.log"),
                    Map.of("KEYCLOAK_ZIP", build.zip().toString(), "KEYCLOAK_VERSION", build.version()),
                    List.of("bash", "image.sh", image));
            LOG.info("HARNESS image {} built in {}", image, Took.since(begin));
        }
        return image;
    }

    private static boolean exists(String image) {
        try {
            DockerClientFactory.lazyClient().inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException absent) {
            return false;
        }
    }
}
