// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The house as it is drawn: who may know whom, and who may touch secrets. */
final class ArchitectureTest {
    /** Module folder, package, and the packages of ours it may know. */
    private record Module(String folder, String root, List<String> knows) {
        Path classes() {
            return Path.of("..", folder, "target", "classes");
        }
    }

    private static final List<Module> HOUSE = List.of(
            new Module("domain", "org.cittadino.domain", List.of()),
            new Module("store", "org.cittadino.store", List.of("org.cittadino.domain")),
            new Module(
                    "resident-register",
                    "org.cittadino.register",
                    List.of("org.cittadino.store", "org.cittadino.domain")),
            new Module("delivery", "org.cittadino.delivery", List.of("org.cittadino.store", "org.cittadino.domain")),
            new Module("document-scans", "org.cittadino.scan", List.of()),
            new Module("password-policies", "org.cittadino.passwords", List.of("org.cittadino.domain")),
            new Module(
                    "registration-forms",
                    "org.cittadino.registration",
                    List.of("org.cittadino.register", "org.cittadino.store", "org.cittadino.domain")),
            new Module(
                    "authenticators",
                    "org.cittadino.authenticators",
                    List.of(
                            "org.cittadino.delivery",
                            "org.cittadino.register",
                            "org.cittadino.scan",
                            "org.cittadino.store",
                            "org.cittadino.domain")),
            new Module(
                    "citizen-area",
                    "org.cittadino.area",
                    List.of(
                            "org.cittadino.delivery",
                            "org.cittadino.register",
                            "org.cittadino.store",
                            "org.cittadino.domain")),
            new Module(
                    "back-office",
                    "org.cittadino.backoffice",
                    List.of(
                            "org.cittadino.delivery",
                            "org.cittadino.register",
                            "org.cittadino.store",
                            "org.cittadino.domain")),
            new Module("docker", "org.cittadino.demo", List.of()));

    private static final JavaClasses OURS = new ClassFileImporter()
            .importPaths(HOUSE.stream().map(Module::classes).toList());

    @Test
    void everyModuleIsThere() {
        for (var module : HOUSE) {
            assertFalse(new ClassFileImporter().importPath(module.classes()).isEmpty(), module.folder());
        }
    }

    @Test
    void modulesKnowEachOtherOnlyAlongTheDrawnEdges() {
        for (var module : HOUSE) {
            String[] strangers = HOUSE.stream()
                    .map(Module::root)
                    .filter(root ->
                            !root.equals(module.root()) && !module.knows().contains(root))
                    .map(root -> root + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(module.root() + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(strangers)
                    .allowEmptyShould(true)
                    .check(OURS);
        }
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.cittadino.(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void everyClassLivesInThePackageOfItsModule() {
        for (var module : HOUSE) {
            classes()
                    .should()
                    .resideInAPackage(module.root() + "..")
                    .allowEmptyShould(true)
                    .check(new ClassFileImporter().importPath(module.classes()));
        }
    }

    @Test
    void noPackageIsInTwoModules() {
        Map<String, Set<String>> homes = new TreeMap<>();
        for (var module : HOUSE) {
            new ClassFileImporter()
                    .importPath(module.classes()).stream()
                            .map(JavaClass::getPackageName)
                            .forEach(name -> homes.computeIfAbsent(name, key -> new TreeSet<>())
                                    .add(module.folder()));
        }
        homes.values().removeIf(folders -> folders.size() == 1);
        assertEquals(Map.of(), homes);
    }

    @Test
    void theDomainKnowsNoServer() {
        noClasses()
                .that()
                .resideInAPackage("org.cittadino.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.keycloak..", "jakarta..", "org.hibernate..", "java.net.http..", "org.jboss..")
                .check(OURS);
    }

    @Test
    void oneClassAloneKnowsTheInternalSpiOfTheAccountPages() {
        noClasses()
                .that()
                .doNotHaveSimpleName("AreaResourceProviderFactory")
                // the provider it makes is an anonymous class within it
                .and()
                .haveNameNotMatching(".*AreaResourceProviderFactory\\$1")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("AccountResourceProvider")
                .check(OURS);
    }

    @Test
    void bytesAreNeverComparedInATimeThatTellsSomething() {
        noClasses()
                .should()
                .callMethod(Arrays.class, "equals", byte[].class, byte[].class)
                .check(OURS);
        noClasses()
                .should()
                .callMethod(Arrays.class, "compare", byte[].class, byte[].class)
                .check(OURS);
    }

    @Test
    void onlyTheStoreComparesHashesOfSecrets() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.cittadino.store..")
                .should()
                .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
                .check(OURS);
    }
}
