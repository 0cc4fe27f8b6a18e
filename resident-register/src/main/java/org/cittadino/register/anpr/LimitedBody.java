// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes a body as long as it is short, and hangs up on a longer one before it is in memory. */
final class LimitedBody implements BodySubscriber<byte[]> {
    static final int GREATEST = 64 * 1024;

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        begun.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (var piece : pieces) {
            if (taken.size() + piece.remaining() > GREATEST) {
                stop();
                return;
            }
            var bytes = new byte[piece.remaining()];
            piece.get(bytes);
            taken.writeBytes(bytes);
        }
        if (subscription != null) {
            subscription.request(1);
        }
    }

    private void stop() {
        if (subscription != null) {
            subscription.cancel();
        }
        body.completeExceptionally(new IOException());
    }

    @Override
    public void onError(Throwable broken) {
        body.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        body.complete(taken.toByteArray());
    }
}
