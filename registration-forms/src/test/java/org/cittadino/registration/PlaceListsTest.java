// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.cittadino.domain.place.PlaceDirectory;
import org.cittadino.registration.ListAnswer.Question;
import org.cittadino.registration.PlaceLists.PlaceList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.Config;

class PlaceListsTest {

    private static final PlaceLists LISTS = PlaceLists.of(PlaceDirectory.bundled());

    private static final PlaceList RESIDENCE = list("residence");

    private static PlaceList list(String name) {
        return LISTS.named(name).orElseThrow();
    }

    private static ListAnswer ask(Question question) {
        return ListAnswer.of(RESIDENCE, "residence", LISTS.version(), question);
    }

    @Test
    void eachLineIsATownOrAState() {
        assertEquals(PlaceDirectory.bundled().residenceLabels(), lines("residence"));
        assertEquals(PlaceDirectory.bundled().birthLabels(), lines("birth"));
        assertTrue(lines("residence-states").contains("Germania"));
        assertFalse(lines("residence-states").contains("Cecoslovacchia"));
        assertTrue(lines("birth-states").contains("Cecoslovacchia"));
    }

    @Test
    void thereIsNoOtherList() {
        assertEquals(Optional.empty(), LISTS.named("users"));
    }

    private static List<String> lines(String name) {
        return List.of(new String(list(name).plain(), StandardCharsets.UTF_8).split("\n"));
    }

    @Test
    void listIsPackedOnlyForThoseWhoUnpackIt() throws IOException {
        assertArrayEquals(RESIDENCE.plain(), ask(new Question(null, null, null)).body());

        var packed = ask(new Question(null, "br, GZIP", null));
        assertEquals("gzip", packed.headers().get("Content-Encoding"));
        assertArrayEquals(
                RESIDENCE.plain(), new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
    }

    @Test
    void onlyTheRightVersionIsKeptForGood() {
        assertEquals(
                "public, max-age=31536000, immutable",
                ask(new Question(LISTS.version(), null, null)).headers().get("Cache-Control"));
        assertEquals(
                "public, max-age=300",
                ask(new Question("older", null, null)).headers().get("Cache-Control"));
    }

    @Test
    void knownListIsNotSentAgain() {
        var tag = ask(new Question(null, null, null)).headers().get("ETag");

        assertNull(ask(new Question(null, "gzip", tag)).body());
    }

    @Test
    void serverRefusesToStartWithABrokenFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("comuni.csv");
        Files.writeString(file, "A,B\n1,2\n");
        var factory = new PlacesResourceProviderFactory();
        var settings = Fakes.of(Config.Scope.class, Map.of("get", arguments -> file.toString()));

        var refused = assertThrows(IllegalStateException.class, () -> factory.init(settings));
        assertTrue(String.valueOf(refused.getMessage()).contains("cannot be used"));
    }

    @Test
    void serverRefusesToStartWithoutTheFileItWasPromised() {
        var factory = new PlacesResourceProviderFactory();
        var settings = Fakes.of(Config.Scope.class, Map.of("get", arguments -> "/no/such/file"));

        var refused = assertThrows(IllegalStateException.class, () -> factory.init(settings));
        assertTrue(String.valueOf(refused.getMessage()).contains("cannot be read"));
    }
}
