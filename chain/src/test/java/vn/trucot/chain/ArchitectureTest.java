package vn.trucot.chain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.trucot.chain");

    @Test
    void linksAndSignaturesAreOfJavaAlone() {
        classes()
                .that()
                .resideInAPackage("vn.trucot.chain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "vn.trucot.chain",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.nio..",
                        "java.security..",
                        "org.jspecify.annotations")
                .because("whoever does not trust the database checks its logs with no more than this")
                .check(CLASSES);
    }

    @Test
    void tablesAreReadWithPlainJdbc() {
        classes()
                .that()
                .resideInAPackage("vn.trucot.chain.sql")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("vn.trucot.chain..", "java..", "org.jspecify.annotations")
                .because("the service and the launcher read them alike")
                .check(CLASSES);
    }
}
