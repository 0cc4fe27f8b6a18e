// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Which hosts are believed: those the server believes, and those of a file, for the test host has a CA of its own. */
final class Trust {
    private Trust() {}

    /**
     * Trust as set.
     *
     * @param file PKCS#12 or JKS; empty if the server's own trust is enough
     * @throws IllegalArgumentException with a sentence for the administrator
     */
    static SSLContext of(String file, String password) {
        try {
            if (file.isEmpty()) {
                return SSLContext.getDefault();
            }
            var all = new ArrayList<>(certificates(null));
            all.addAll(certificates(KeyStore.getInstance(new File(file), password.toCharArray())));
            return context(all);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "TRUSTSTORE should be a readable PKCS#12 or JKS file of the password set");
        }
    }

    private static List<X509Certificate> certificates(@Nullable KeyStore store) throws GeneralSecurityException {
        var certificates = new ArrayList<X509Certificate>();
        for (var manager : managers(store).getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                Collections.addAll(certificates, x509.getAcceptedIssuers());
            }
        }
        return certificates;
    }

    private static SSLContext context(List<X509Certificate> certificates) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (var certificate : certificates) {
            store.setCertificateEntry(Integer.toString(store.size()), certificate);
        }
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers(store).getTrustManagers(), null);
        return context;
    }

    /** Those of the server if there is no store. */
    private static TrustManagerFactory managers(@Nullable KeyStore store) throws GeneralSecurityException {
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        return managers;
    }
}
