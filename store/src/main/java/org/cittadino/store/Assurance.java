// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.domain.assurance.Evidence;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * How sure the town is of who holds an account. Nobody sets it: it follows from the evidence, the town's policy and the
 * codice fiscale, and what applications see of it (role, attribute) follows the level.
 *
 * <p>Evidence speaks for the codice fiscale the account had when it was handed in. Whoever changes it is weak until
 * somebody proves the new one.
 */
public final class Assurance {
    /** Realm role of strong accounts, made when it is missing. */
    public static final String ROLE = "credenziale-forte";

    /** What was handed in for an account without a codice fiscale never speaks for one that is typed later. */
    private static final String OF_NOBODY = "";

    private final KeycloakSession session;
    private final CollectedEvidence evidence;
    private final Identities identities;
    private final FiscalMarks marks;

    public Assurance(KeycloakSession session) {
        this.session = session;
        this.evidence = new CollectedEvidence(session);
        this.identities = new Identities(session);
        this.marks = new FiscalMarks(session);
    }

    /** The level, computed now: what {@link #settle} would make of the account. */
    public AssuranceLevel of(UserModel citizen) {
        return FiscalNumber.of(citizen)
                .map(marks::of)
                .filter(mark -> isStrong(counting(citizen, mark)))
                .filter(mark -> identities.fits(citizen.getId(), mark))
                .map(mark -> AssuranceLevel.STRONG)
                .orElse(AssuranceLevel.WEAK);
    }

    /** The evidence that counts now for who the account says it is, the oldest first. */
    public List<Evidence> evidence(UserModel citizen) {
        return FiscalNumber.of(citizen)
                .map(number -> counting(citizen, marks.of(number)))
                .orElseGet(List::of);
    }

    /**
     * Hands in a proof and settles, in the transaction of the caller. A proof that would make the account strong counts
     * for nothing where its codice fiscale is proven by another account or cannot be proven.
     *
     * @param verifier who vouches for it, never the person it is about
     * @param life how long it counts; empty if it does not age
     */
    public static RaiseOutcome raise(
            KeycloakSession own, UserModel citizen, EvidenceKind kind, String verifier, Optional<Duration> life) {
        return new Assurance(own).raise(citizen, kind, verifier, life);
    }

    /**
     * The same for a proof about this codice fiscale: the account may have been given another one since it was asked
     * for, and nothing is handed in then.
     */
    public static RaiseOutcome raise(
            KeycloakSession own,
            UserModel citizen,
            CodiceFiscale about,
            EvidenceKind kind,
            String verifier,
            Optional<Duration> life) {
        var isTheirs = FiscalNumber.of(citizen).filter(about.issued()::equals).isPresent();
        return isTheirs ? raise(own, citizen, kind, verifier, life) : RaiseOutcome.NO_FISCAL_NUMBER;
    }

    /**
     * Hands in a proof for the codice fiscale the account has now, or for none, in the transaction of the caller, and
     * changes no level.
     */
    public static void note(KeycloakSession own, UserModel citizen, EvidenceKind kind, String verifier) {
        var mark = FiscalNumber.of(citizen).map(new FiscalMarks(own)::of).orElse(OF_NOBODY);
        CollectedEvidence.handIn(own, citizen.getId(), kind, verifier, Optional.empty(), Optional.of(mark));
    }

    private RaiseOutcome raise(UserModel citizen, EvidenceKind kind, String verifier, Optional<Duration> life) {
        var number = FiscalNumber.of(citizen);
        var mark = number.map(marks::of).orElse(OF_NOBODY);
        var strong = isStrong(with(counting(citizen, mark), kind, life));
        if (strong && number.isEmpty()) {
            return RaiseOutcome.NO_FISCAL_NUMBER;
        }
        if (strong && !isProven(citizen, number.orElseThrow())) {
            return RaiseOutcome.IDENTITY_TAKEN;
        }
        CollectedEvidence.handIn(session, citizen.getId(), kind, verifier, life, Optional.of(mark));
        settle(citizen);
        return strong ? RaiseOutcome.STRONG : RaiseOutcome.STILL_WEAK;
    }

    private List<Evidence> with(List<Evidence> held, EvidenceKind kind, Optional<Duration> life) {
        var now = Instant.ofEpochMilli(Database.now(Database.of(session)));
        var all = new ArrayList<>(held);
        all.add(new Evidence(kind, now, life.map(now::plus)));
        return all;
    }

    /**
     * After anything changed that the level depends on, in the transaction of the caller: role and attribute follow the
     * level, and when it falls the account's sessions end, so that no application keeps what it was given before.
     */
    public static void settle(KeycloakSession own, UserModel citizen) {
        new Assurance(own).settle(citizen);
    }

    /**
     * Settles, in a transaction of its own, an account that shows another level than it has: evidence may have aged and
     * the town's policy changed since.
     */
    public void follow(UserModel citizen) {
        if (new ShownLevel(session, citizen).is(of(citizen))) {
            return;
        }
        OwnTransaction.call(session, own -> {
            var found = own.users().getUserById(own.getContext().getRealm(), citizen.getId());
            if (found != null) {
                settle(own, found);
            }
            return true;
        });
    }

    /** @return whether the account's sessions ended */
    private boolean settle(UserModel citizen) {
        var number = FiscalNumber.of(citizen);
        number.ifPresent(code -> CollectedEvidence.bind(session, citizen.getId(), marks.of(code)));
        var level = new ShownLevel(session, citizen);
        if (of(citizen) == AssuranceLevel.WEAK || !isProven(citizen, number.orElseThrow())) {
            return level.fall();
        }
        if (level.rise()) {
            new ContestedNumber(session).takeFromOthers(citizen, number.orElseThrow());
        }
        return false;
    }

    /** The identity is the account's from now on; who only typed it loses it. */
    private boolean isProven(UserModel citizen, String number) {
        var claim = identities.claim(citizen.getId(), number, marks.of(number));
        if (claim == Identities.Claim.NEW) {
            new ContestedNumber(session).takeFromOthers(citizen, number);
        }
        return claim != Identities.Claim.TAKEN;
    }

    /** From now on nothing counts but the proven address; every session ends. In the transaction of the caller. */
    public static void revoke(KeycloakSession own, UserModel citizen) {
        CollectedEvidence.revoke(own, citizen.getId());
        if (!new Assurance(own).settle(citizen)) {
            new ShownLevel(own, citizen).endSessions();
        }
    }

    private List<Evidence> counting(UserModel citizen, String mark) {
        return evidence.of(citizen.getId(), mark);
    }

    private boolean isStrong(List<Evidence> held) {
        return evidence.level(held) == AssuranceLevel.STRONG;
    }
}
