// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The town's key and the stub's certificate, made when the tests begin and good for two days. */
final class StubKeys {
    static final String PASSWORD = "zanzibar";
    static final StubKeys MADE = make();

    final KeyPair town;
    final Path keyFile;
    final Path truststore;
    final SSLContext server;

    private StubKeys(KeyPair town, Path keyFile, Path truststore, SSLContext server) {
        this.town = town;
        this.keyFile = keyFile;
        this.truststore = truststore;
        this.server = server;
    }

    private static StubKeys make() {
        try {
            var folder = Files.createTempDirectory("anpr");
            var town = rsa(2048);
            var store = certificate(folder.resolve("server.p12"));
            var trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry("stub", store.getCertificate("stub"));
            var truststore = folder.resolve("trust.p12");
            try (OutputStream out = Files.newOutputStream(truststore)) {
                trust.store(out, PASSWORD.toCharArray());
            }
            return new StubKeys(town, pem(folder, "PRIVATE KEY", town), truststore, context(store));
        } catch (IOException | GeneralSecurityException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** No public class of the JDK makes certificates; its tool does. */
    private static KeyStore certificate(Path file) throws IOException, GeneralSecurityException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "stub",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    static KeyPair rsa(int bits) throws GeneralSecurityException {
        return pair("RSA", bits);
    }

    static KeyPair pair(String algorithm, int bits) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    static Path pem(Path folder, String label, KeyPair pair) throws IOException {
        var encoded = Objects.requireNonNull(pair.getPrivate().getEncoded());
        var text = "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(encoded) + "\n-----END "
                + label + "-----\n";
        return Files.writeString(Files.createTempFile(folder, "key", ".pem"), text);
    }
}
