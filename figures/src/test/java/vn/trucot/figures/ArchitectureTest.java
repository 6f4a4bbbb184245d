package vn.trucot.figures;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.figure.Figures;

class ArchitectureTest {

    private static final ArchRule PURE = classes()
            .that()
            .resideInAPackage("vn.trucot.figures..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.trucot.figures..", Event.class.getPackageName(), "java..", "org.jspecify.annotations")
            .because("figures are worked out the same wherever they are asked for: no REST, no CDI, no Kafka, no JSON");

    private static final ArchRule NO_CIRCLES =
            slices().matching("vn.trucot.figures.(*)..").should().beFreeOfCycles();

    private final JavaClasses figures = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.trucot.figures");

    @Test
    void figuresArePure() {
        assertThat(figures.contain(Cube.class)).isTrue();
        PURE.check(figures);
    }

    @Test
    void packagesFormNoCircle() {
        assertThat(figures.contain(Figures.class)).isTrue();
        NO_CIRCLES.check(figures);
    }

    @Test
    void pureFailsForAClassThatDependsOnMore() {
        JavaClasses offender = new ClassFileImporter().importClasses(ArchitectureTest.class);

        assertThat(PURE.evaluate(offender).hasViolation()).isTrue();
    }
}
