// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** The line to the gateway: no redirects, no cookies, a short answer, and one limit of time up to its last byte. */
final class GatewayLine {
    private static final Duration CONNECTING = Duration.ofSeconds(1);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .build();

    /**
     * Asks once.
     *
     * @throws ConnectException if the question has certainly not arrived
     * @throws IOException if it may have
     */
    HttpResponse<byte[]> ask(HttpRequest question, Duration patience) throws IOException {
        var answer = client.sendAsync(question, reply -> new LimitedBody());
        try {
            // not send(): its time limit ends with the headers, and a body may take for ever
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IOException("no answer in time");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the server is stopping");
        } catch (ExecutionException broken) {
            throw isNoConnection(broken.getCause())
                    ? new ConnectException("no connection")
                    : new IOException("the answer broke off or is too long");
        } finally {
            answer.cancel(true);
        }
    }

    private static boolean isNoConnection(@Nullable Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLException;
    }
}
