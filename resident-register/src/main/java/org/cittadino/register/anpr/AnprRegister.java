// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cittadino.domain.register.KnownDocument;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.register.RegisterBreaker;
import org.jboss.logging.Logger;

/**
 * Asks ANPR about one person: first C030 for the number it knows them by, then the services that are set. The citizen
 * waits as long as it was told for all of them together; a register that keeps failing is left alone for a while.
 */
final class AnprRegister {
    private static final Logger LOG = Logger.getLogger(AnprRegister.class);

    private final AnprSettings settings;
    private final AnprGateway gateway;
    private final Semaphore places;
    private final CircuitBreaker<RegisterFinding> breaker;

    AnprRegister(AnprSettings settings, Duration rest) {
        this.settings = settings;
        this.gateway = new AnprGateway(settings);
        this.places = new Semaphore(settings.connections());
        this.breaker = RegisterBreaker.resting(rest);
    }

    /** Looks somebody up; no register if ANPR is away, slow, or unclear about the person. */
    RegisterFinding find(RegisterQuestion question) {
        if (!breaker.tryAcquirePermit()) {
            return new RegisterFinding.NoRegister();
        }
        try {
            var finding = inTurn(question, Deadline.in(settings.patience()));
            breaker.recordSuccess();
            return finding;
        } catch (NoClearAnswer none) {
            LOG.warnf("ANPR could not be asked: %s", none.sentence());
            if (none.isAway()) {
                breaker.recordFailure();
            } else {
                breaker.recordSuccess();
            }
        } catch (RuntimeException broken) {
            // whatever it is, the answer is that there is none; its message could quote what was asked
            LOG.warnf("ANPR could not be asked: %s", broken.getClass().getSimpleName());
            breaker.recordFailure();
        }
        return new RegisterFinding.NoRegister();
    }

    private RegisterFinding inTurn(RegisterQuestion question, Deadline deadline) throws NoClearAnswer {
        try {
            if (!places.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw NoClearAnswer.away("too many questions at once");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw deadline.late();
        }
        try {
            return find(question, deadline);
        } finally {
            places.release();
        }
    }

    private RegisterFinding find(RegisterQuestion question, Deadline deadline) throws NoClearAnswer {
        var known =
                gateway.ask(AnprService.C030, "codiceFiscale", question.code().issued(), deadline);
        if (known.isEmpty()) {
            return new RegisterFinding.Nobody();
        }
        var number = Json.text(known.get().path("identificativi"), "idANPR");
        if (number.isEmpty()) {
            throw NoClearAnswer.away("C030 answered without a number");
        }
        var facts = AnprService.C030.facts(known.get(), settings.municipality());
        for (var service : settings.checks()) {
            // the dead are asked nothing more
            if (!facts.isCeased()) {
                var person = gateway.ask(service, "idANPR", number, deadline)
                        .orElseThrow(() -> NoClearAnswer.unclear(service + " does not know whom C030 knows"));
                facts = facts.plus(service.facts(person, settings.municipality()));
            }
        }
        return facts.entry(question.code(), documents(question));
    }

    /** ANPR knows no documents; a town may decide to take them as they are said. */
    private List<KnownDocument> documents(RegisterQuestion question) {
        if (!settings.documentsAsSaid()) {
            return List.of();
        }
        return question.documents().numbers().stream()
                .map(number -> new KnownDocument(number.type().kind(), number::isSameAs, Optional.empty()))
                .toList();
    }
}
