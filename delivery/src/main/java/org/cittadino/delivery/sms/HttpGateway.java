// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Hands messages to a gateway over HTTP. Where no connection comes about it tries once more; a gateway that keeps
 * failing is left alone for a while, and the outbox waits. One for the server; the log learns neither number nor text.
 */
final class HttpGateway {
    static final Duration REST = Duration.ofSeconds(30);
    private static final Logger LOG = Logger.getLogger(HttpGateway.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpGatewaySettings settings;
    private final GatewayLine line = new GatewayLine();
    private final CircuitBreaker<SmsAnswer> breaker;
    private final RetryPolicy<SmsAnswer> retry = RetryPolicy.<SmsAnswer>builder()
            .handle(ConnectException.class)
            .withMaxRetries(1)
            .withBackoff(200, 400, ChronoUnit.MILLIS)
            .build();

    HttpGateway(HttpGatewaySettings settings, Duration rest) {
        this.settings = settings;
        this.breaker = CircuitBreaker.<SmsAnswer>builder()
                .handleResultIf(answer -> answer == SmsAnswer.AWAY || answer == SmsAnswer.UNCLEAR)
                .handle(ConnectException.class)
                .withFailureThreshold(5, 10)
                .withDelay(rest)
                .build();
    }

    HttpGatewaySettings settings() {
        return settings;
    }

    /** @param headers as they are sent */
    SmsAnswer send(SmsMessage message, Map<String, String> headers) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            return Failsafe.with(retry).compose(breaker).get(() -> post(message, headers, end));
        } catch (CircuitBreakerOpenException resting) {
            return SmsAnswer.AWAY;
        } catch (FailsafeException noConnection) {
            LOG.warn("the gateway for text messages cannot be reached");
            return SmsAnswer.AWAY;
        }
    }

    private SmsAnswer post(SmsMessage message, Map<String, String> headers, long end) throws ConnectException {
        var request = HttpRequest.newBuilder(settings.url())
                .header("Content-Type", settings.body().format().type())
                .header("Accept", "application/json");
        headers.forEach(request::setHeader);
        request.method(
                settings.method(), BodyPublishers.ofString(settings.body().fill(message)));
        try {
            var left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
            var reply = line.ask(request.timeout(left).build(), left);
            var answer = settings.acceptance().of(reply.statusCode(), reply.body());
            log(message, reply.statusCode(), answer, reply.body());
            return answer;
        } catch (ConnectException none) {
            throw none;
        } catch (IOException unclear) {
            LOG.warnf("message %s: the gateway gave no clear answer (%s)", message.id(), unclear.getMessage());
            return SmsAnswer.UNCLEAR;
        }
    }

    private void log(SmsMessage message, int status, SmsAnswer answer, byte[] body) {
        if (answer == SmsAnswer.TAKEN) {
            LOG.debugf(
                    "message %s was taken as %s",
                    message.id(), settings.acceptance().id(body));
        } else {
            LOG.warnf("message %s was not taken: status %d, %s", message.id(), status, answer);
        }
    }
}
