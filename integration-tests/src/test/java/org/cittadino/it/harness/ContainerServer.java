// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.images.PullPolicy;
import org.testcontainers.images.builder.Transferable;

/** Our own image, as it would be shipped, in a container of its own. */
final class ContainerServer implements KeycloakServer {
    private static final String HOST = "host.docker.internal";
    private static final int STOP_SECONDS = 30;
    /** The server itself is still there, at 9000. */
    private static final String OTHER_PORT = "KC_HTTP_MANAGEMENT_PORT=9001";
    /** Copied files belong to root, and the server does not run as root. */
    private static final int READABLE = 0644;

    private final String image;
    private final KeycloakContainer container;
    private final int port = Readiness.freePort();
    private final int managementPort = Readiness.freePort();

    private ContainerServer(String image, Map<String, String> settings) {
        this.image = image;
        this.container = new KeycloakContainer(image)
                .withImagePullPolicy(PullPolicy.defaultPolicy())
                .withExtraHost(HOST, "host-gateway")
                .withRamPercentage(2, 5)
                .withEnv(settings)
                .withAdminUsername(Settings.ADMIN)
                .withAdminPassword(Settings.ADMIN)
                .withOptimizedFlag();
        // a restarted container keeps its ports only when they were asked for by number
        container.setPortBindings(List.of(port + ":8080", managementPort + ":9000"));
    }

    static ContainerServer start(Build build, Postgres postgres, SmsCatcher sms) {
        String image = OwnImage.ensure(build);
        postgres.admit(network());
        var server = new ContainerServer(
                image, Settings.of(postgres.database(), postgres.urlFrom(HOST), sms.seenFrom(HOST)));
        try {
            server.container.start();
        } catch (RuntimeException failed) {
            throw new IllegalStateException(image + " does not start\n" + server.container.getLogs(), failed);
        }
        server.awaitReady();
        return server;
    }

    /** The addresses containers get by default. */
    private static String network() {
        var bridge = DockerClientFactory.lazyClient()
                .inspectNetworkCmd()
                .withNetworkId("bridge")
                .exec();
        return bridge.getIpam().getConfig().get(0).getSubnet();
    }

    private void awaitReady() {
        Readiness.await(what(), managementUrl(), container::isRunning);
    }

    @Override
    public String what() {
        return "docker " + image;
    }

    @Override
    public String baseUrl() {
        return "http://localhost:" + port;
    }

    @Override
    public String managementUrl() {
        return "http://localhost:" + managementPort;
    }

    @Override
    public String testHost() {
        return HOST;
    }

    @Override
    public String log() {
        return container.getLogs();
    }

    @Override
    public ImportRun importAtStart(String realm) {
        String file = "/tmp/import.json";
        container.copyFileToContainer(Transferable.of(realm, READABLE), file);
        try {
            var run = container.execInContainer(
                    "env", OTHER_PORT, "/opt/keycloak/bin/kc.sh", "import", "--optimized", "--file", file);
            return new ImportRun(run.getExitCode() == 0, run.getStdout() + run.getStderr());
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot import", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted during an import", interrupted);
        }
    }

    @Override
    public void restartWith(UnaryOperator<Path> exchange) {
        throw new UnsupportedOperationException("An image is built anew; its JARs do not change");
    }

    @Override
    public void restart() {
        DockerClientFactory.lazyClient()
                .restartContainerCmd(container.getContainerId())
                .withTimeout(STOP_SECONDS)
                .exec();
        awaitReady();
    }

    @Override
    public void close() {
        container.stop();
    }
}
