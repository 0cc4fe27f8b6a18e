// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every page a citizen can reach, in every state and language. The contact sheet lies in {@code target/gallery}. */
@KeycloakIT
final class GalleryIT {
    private static final List<Scene> SCENES = Stream.of(
                    LoginScenes.all(),
                    RegistrationScenes.all(),
                    PasswordScenes.all(),
                    KeyScenes.all(),
                    IdentityScenes.all(),
                    AreaScenes.all(),
                    UpgradeScenes.all(),
                    FirstAccessScenes.all(),
                    LegacyScenes.all(),
                    EndingScenes.all())
            .flatMap(List::stream)
            .toList();

    private final Mode mode = Mode.wanted();
    private final Exhibition exhibition = new Exhibition();
    private final OwnTables tables;
    private final Gallery gallery;

    GalleryIT(TestRealm realm, Mailbox mailbox, Browsers browsers, Database database) {
        this.tables = new OwnTables(database, realm);
        this.gallery = new Gallery(Town.around(realm), mailbox, browsers, exhibition, mode);
    }

    @AfterEach
    void theContactSheetIsWrittenAndTheSecondTownRemoved() {
        gallery.town().remove();
        if (mode == Mode.FULL) {
            new ContactSheet(exhibition).write();
        }
    }

    @TestFactory
    Stream<DynamicNode> everyPage() {
        var inEachLanguage = mode.languages().stream().map(this::in);
        var whenAllAreShown = Stream.of(
                dynamicTest("no page is missing", this::noPageIsMissing),
                dynamicTest("a locked account looks like none", this::aLockedAccountLooksLikeNone),
                dynamicTest("no English is left over", this::noEnglishIsLeftOver));
        return Stream.concat(inEachLanguage, whenAllAreShown.limit(mode == Mode.FULL ? 3 : 2));
    }

    private DynamicNode in(String language) {
        return dynamicContainer(
                language,
                SCENES.stream()
                        .map(scene -> dynamicTest(scene.name(), () -> {
                            tables.forgetLimits();
                            new Stage(gallery, language).play(scene);
                        })));
    }

    private void noPageIsMissing() {
        assertEquals(Set.of(), Templates.notAmong(exhibition.templates()));
    }

    private void aLockedAccountLooksLikeNone() {
        for (var language : mode.languages()) {
            assertEquals(
                    exhibition.of(language, "login-wrong").orElseThrow().texts(),
                    exhibition.of(language, "login-locked").orElseThrow().texts(),
                    language);
        }
    }

    private void noEnglishIsLeftOver() {
        assertEquals("", String.join("\n", new Leftovers(exhibition).found()));
    }
}
