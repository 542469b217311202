package dev.mondai.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the modules; there is no module-info to guard them. */
class ArrowsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("tests.jar"))
            .importPackages("dev.mondai");

    @Test
    void coreKnowsNoFormat() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.mondai.input..", "dev.mondai.exporter..", "dev.mondai.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.mondai.input..", "dev.mondai.exporter..", "dev.mondai.cli..")
                .check(CLASSES);
    }

    @Test
    void theCommandLineKnowsNoFormat() {
        noClasses()
                .that()
                .resideInAPackage("dev.mondai.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.mondai.input..", "dev.mondai.exporter..")
                .check(CLASSES);
    }

    @Test
    void formatsDoNotKnowEachOther() {
        slices().matching("dev.mondai.exporter.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
        slices().matching("dev.mondai.input.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.mondai.exporter..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.mondai.input..").or(resideInAPackage("dev.mondai.convert..")))
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNeitherTheSpiNorTheEngine() {
        classes()
                .that()
                .resideInAnyPackage("dev.mondai.model..", "dev.mondai.text..", "dev.mondai.diagnostic..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("dev.mondai.spi..", "dev.mondai.convert..")
                .check(CLASSES);
    }

    /** The steps in which other people's Markdown is read; see CONTRIBUTING.md. */
    @Test
    void stepsOfRecognitionKnowOnlyThoseBefore() {
        slices().matching("dev.mondai.input.markdown.layout.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.mondai.input.markdown.layout.(*)..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.mondai.input.markdown.layout", "dev.mondai.input.markdown")
                .check(CLASSES);
    }
}
