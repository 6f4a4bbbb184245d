package vn.trucot.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.scoring.indexset.IndexSetFile;
import vn.trucot.scoring.score.Scores;

class ArchitectureTest {

    private static final String INDEX_SETS = IndexSetFile.class.getPackageName();
    private static final String JACKSON = "com.fasterxml.jackson..";

    private static final ArchRule PURE = classes()
            .that()
            .resideInAPackage("vn.trucot.scoring..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.trucot.scoring..",
                    "vn.trucot.figures..",
                    Event.class.getPackageName(),
                    "java..",
                    "org.jspecify.annotations",
                    JACKSON)
            .because(
                    "points are worked out the same wherever they are asked for: no REST, no CDI, no Kafka, no problem");

    private static final ArchRule ONLY_FILES_ARE_READ = noClasses()
            .that()
            .resideOutsideOfPackage(INDEX_SETS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON)
            .because("index sets are files; scores and ranks are neither read nor written here");

    private static final ArchRule NO_CIRCLES =
            slices().matching("vn.trucot.scoring.(*)..").should().beFreeOfCycles();

    private final JavaClasses scoring = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.trucot.scoring");

    @Test
    void scoringIsPure() {
        assertThat(scoring.contain(Scores.class)).isTrue();
        PURE.check(scoring);
    }

    @Test
    void onlyIndexSetsAreReadFromFiles() {
        assertThat(scoring.contain(IndexSetFile.class)).isTrue();
        ONLY_FILES_ARE_READ.check(scoring);
    }

    @Test
    void packagesFormNoCircle() {
        assertThat(scoring.contain(Scores.class)).isTrue();
        NO_CIRCLES.check(scoring);
    }

    @Test
    void pureFailsForAClassThatDependsOnMore() {
        JavaClasses offender = new ClassFileImporter().importClasses(ArchitectureTest.class);

        assertThat(PURE.evaluate(offender).hasViolation()).isTrue();
    }

    @Test
    void onlyFilesFailsForAnotherClassThatReads() {
        assertThat(new YAMLMapper()).isNotNull();
        JavaClasses offender = new ClassFileImporter().importClasses(ArchitectureTest.class);

        assertThat(ONLY_FILES_ARE_READ.evaluate(offender).hasViolation()).isTrue();
    }
}
