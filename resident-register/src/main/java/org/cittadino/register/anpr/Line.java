// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * The line to PDND and ANPR: https to the addresses that are set, no redirects, no cookies, nothing packed, short
 * bodies, and one limit of time for everything from the name of the host to the last byte.
 */
final class Line {
    private final HttpClient client;

    Line(SSLContext trust, Duration connecting) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connecting)
                .sslContext(trust)
                .build();
    }

    Reply send(HttpRequest.Builder request, Deadline deadline) throws NoClearAnswer {
        var future = client.sendAsync(request.timeout(deadline.left()).build(), reply -> new LimitedBody());
        try {
            // not send(): its time limit ends with the headers, and a body may take for ever
            return Reply.of(future.get(deadline.left().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            throw deadline.late();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw deadline.late();
        } catch (ExecutionException broken) {
            throw NoClearAnswer.away(reason(broken.getCause()));
        } finally {
            future.cancel(true);
        }
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return "no connection";
        }
        if (cause instanceof HttpTimeoutException) {
            return "no answer in time";
        }
        if (cause instanceof SSLException) {
            return "the host is not trusted";
        }
        return cause instanceof IOException ? "the answer broke off or is too long" : "the question could not be sent";
    }
}
