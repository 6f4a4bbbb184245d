package vn.trucot.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final ArchRule PLAIN_JAVA = classes()
            .that()
            .resideInAPackage(Event.class.getPackageName())
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    Event.class.getPackageName(),
                    "java..",
                    "com.fasterxml.jackson..",
                    "org.apache.kafka..",
                    "org.jspecify.annotations")
            .because("every service, the gateway and other people's consumers carry this module with them");

    @Test
    void thePublishedLanguageIsPlainJava() {
        JavaClasses language = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackagesOf(Event.class);

        assertThat(language.contain(EventEncoder.class)).isTrue();
        PLAIN_JAVA.check(language);
    }

    @Test
    void theRuleFailsForAClassThatDependsOnMore() {
        JavaClasses offender = new ClassFileImporter().importClasses(EventSchemas.class);

        assertThat(PLAIN_JAVA.evaluate(offender).hasViolation()).isTrue();
    }
}
