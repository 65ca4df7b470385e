package io.github.placeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/// The rooms of the house and the arrows between them, as docs/architecture.md draws them.
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    static final String ROOT = "io.github.placeline";

    /// Packages of `ui` that screens share. Every other package of `ui` is a screen.
    private static final Set<String> COMMON_ROOMS =
            Set.of("shell", "tiles", "theme", "chart", "work", "controls", "notes", "verdict");

    @ArchTest
    static final ArchRule arrowsOnlyPointTowardsTheModel =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("model")
                    .definedBy(in("model"))
                    .layer("analysis")
                    .definedBy(in("analysis"))
                    .layer("store")
                    .definedBy(in("store"))
                    .layer("importing")
                    .definedBy(in("importing"))
                    .layer("chart")
                    .definedBy(in("chart"))
                    .layer("export")
                    .definedBy(in("export"))
                    .layer("app")
                    .definedBy(in("app"))
                    .layer("cli")
                    .definedBy(in("cli"))
                    .layer("ui")
                    .definedBy(in("ui"))
                    .layer("Main")
                    .definedBy(ROOT)
                    .whereLayer("Main")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("ui")
                    .mayOnlyBeAccessedByLayers("Main")
                    .whereLayer("cli")
                    .mayOnlyBeAccessedByLayers("Main")
                    .whereLayer("app")
                    .mayOnlyBeAccessedByLayers("cli", "ui", "Main")
                    .whereLayer("export")
                    .mayOnlyBeAccessedByLayers("app", "cli", "ui")
                    .whereLayer("chart")
                    .mayOnlyBeAccessedByLayers("export", "app", "cli", "ui")
                    .whereLayer("importing")
                    .mayOnlyBeAccessedByLayers("app", "cli", "ui")
                    .whereLayer("store")
                    .mayOnlyBeAccessedByLayers("importing", "export", "app", "cli", "ui")
                    .whereLayer("analysis")
                    .mayOnlyBeAccessedByLayers("chart", "export", "app", "cli", "ui");

    @ArchTest
    static final ArchRule theModelNeedsOnlyJava =
            classes()
                    .that()
                    .resideInAPackage(in("model"))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify.annotations", in("model"))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theAnalysisNeedsOnlyJavaAndTheModel =
            classes()
                    .that()
                    .resideInAPackage(in("analysis"))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "org.jspecify.annotations", in("model"), in("analysis"))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheStoreSpeaksSql =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(in("store"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..");

    @ArchTest
    static final ArchRule onlyTheScreensKnowJavaFx =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(in("ui"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "com.sun.javafx..",
                            "org.controlsfx..",
                            "atlantafx..",
                            "eu.hansolo..");

    @ArchTest
    static final ArchRule onlyTheTilesKnowTilesFx =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(in("ui.tiles"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("eu.hansolo..");

    @ArchTest
    static final ArchRule onlyTheCommandsKnowPicocli =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(in("cli"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("picocli..");

    @ArchTest
    static final ArchRule aViewModelKnowsNoControls =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx.scene..",
                            "javafx.stage..",
                            "javafx.fxml..",
                            "org.controlsfx..",
                            "eu.hansolo..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther =
            slices().assignedFrom(new Screens())
                    .should()
                    .notDependOnEachOther()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static void everyPackageSaysThatNullIsNotExpected(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(room ->
                        assertThat(room.isAnnotatedWith(NullMarked.class))
                                .as("package-info.java of %s has @NullMarked", room.getName())
                                .isTrue());
    }

    private static String in(String room) {
        return ROOT + "." + room + "..";
    }

    /// Each package below `ui` with its own screen is a slice of that name.
    private static final class Screens implements SliceAssignment {
        private static final String UI = ROOT + ".ui.";

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!type.getPackageName().startsWith(UI)) return SliceIdentifier.ignore();
            String screen = type.getPackageName().substring(UI.length()).split("\\.", 2)[0];
            return COMMON_ROOMS.contains(screen)
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(screen);
        }

        @Override
        public String getDescription() {
            return "the screens of the app";
        }
    }
}
