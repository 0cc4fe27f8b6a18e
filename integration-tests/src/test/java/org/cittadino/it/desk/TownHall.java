// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cittadino.it.harness.Patience;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.RehearsalPeople;

/** The office of a town that knows its people: one official who may do everything. */
public final class TownHall {
    private final Official official;

    private TownHall(Official official) {
        this.official = official;
    }

    public static TownHall of(TestRealm realm) {
        return new TownHall(Desk.open(realm).official("ufficio", "view", "decide", "issue", "import", "export"));
    }

    /** Loads the rehearsal register and waits until it is in use. */
    public TownHall knowsItsPeople() {
        var begun = official.upload("/register/imports?trial=false", file());
        var id = begun.body().path("id").asText();
        var loaded = Patience.firstAnswer(Duration.ofSeconds(60), () -> {
                    var now = official.get("/register/imports/" + id).body();
                    return now.path("state").asText().equals("RUNNING") ? Optional.<JsonNode>empty() : Optional.of(now);
                })
                .orElseThrow();
        if (!loaded.path("state").asText().equals("IN_USE")) {
            throw new AssertionError("Not loaded: " + loaded);
        }
        return this;
    }

    private static String file() {
        try {
            return Files.readString(RehearsalPeople.FILE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The case with that reference, with all the officials see. */
    public JsonNode request(String reference) {
        for (var line : official.get("/cases?max=200").body().path("cases")) {
            if (line.path("reference").asText().equals(reference)) {
                return official.get("/cases/" + line.path("id").asText()).body();
            }
        }
        throw new AssertionError("No case " + reference);
    }

    public DeskAnswer approve(String reference) {
        return decide(reference, "approve", "");
    }

    /** Takes the case and asks its citizen for another scan. */
    public DeskAnswer askForAnotherScan(String reference) {
        return decide(reference, "ask", ",\"what\":\"scan\"");
    }

    public DeskAnswer reject(String reference, String reason) {
        return decide(reference, "reject", ",\"reason\":\"" + reason + "\"");
    }

    private DeskAnswer decide(String reference, String how, String more) {
        var path = "/cases/" + request(reference).path("id").asText();
        official.post(path + "/claim", "{\"version\":0}");
        return official.post(path + "/" + how, "{\"version\":1" + more + "}");
    }

    /** Gathers the letters that wait, prints them and says so. */
    public List<PrintedLetter> printLetters() {
        var batch = official.post("/letters/batches", "{\"most\":100}").body();
        var path = "/letters/batches/" + batch.path("id").asText();
        var pdf = official.get(path + "/letters.pdf").body().asText();
        if (!pdf.startsWith("%PDF-")) {
            throw new AssertionError("No letters to print: " + pdf);
        }
        var letters =
                PrintedLetter.read(official.get(path + "/letters.csv").body().asText());
        official.post(path + "/printed", "{}");
        return letters;
    }

    public int statusOfPrintingAgain() {
        var batches = official.get("/letters/batches").body().path("batches");
        return official.get("/letters/batches/" + batches.path(0).path("id").asText() + "/letters.pdf")
                .status();
    }

    public DeskAnswer returned(PrintedLetter letter) {
        return official.post("/letters/" + letter.of("numero").replace(" ", "") + "/returned", "{}");
    }

    public Official official() {
        return official;
    }
}
