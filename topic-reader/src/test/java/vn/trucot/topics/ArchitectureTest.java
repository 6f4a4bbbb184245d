package vn.trucot.topics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;

class ArchitectureTest {

    private static final ArchRule PLAIN = classes()
            .that()
            .resideInAPackage("vn.trucot.topics..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.trucot.topics..",
                    Event.class.getPackageName(),
                    "java..",
                    "org.apache.kafka..",
                    "org.jspecify.annotations")
            .because("topics are read alike by whoever keeps a state of them: no CDI, no REST, no database");

    private final JavaClasses topics = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.trucot.topics");

    @Test
    void readingIsPlain() {
        assertThat(topics.contain(TopicReader.class)).isTrue();
        PLAIN.check(topics);
    }

    @Test
    void plainFailsForAClassThatDependsOnMore() {
        JavaClasses offender = new ClassFileImporter().importClasses(ArchitectureTest.class);

        assertThat(PLAIN.evaluate(offender).hasViolation()).isTrue();
    }
}
