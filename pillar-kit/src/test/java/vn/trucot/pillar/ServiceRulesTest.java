package vn.trucot.pillar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trucot.events.Pillar;

/**
 * Each rule of a service fails for a service that breaks it. The broken classes are compiled here, because Quarkus would
 * find them among the test classes.
 */
class ServiceRulesTest {

    private static final String GATEWAY = "package vn.trucot.gateway; public class Cube {}";
    private static final String ENTITY = "package vn.trucot.society.thing; @jakarta.persistence.Entity class Thing {}";
    private static final String REPOSITORY = """
            package vn.trucot.society.thing;
            public class ThingRepository implements io.quarkus.hibernate.orm.panache.PanacheRepository<Thing> {}""";
    private static final String ROW = """
            package vn.trucot.society.thing;
            public abstract class ThingRow<T extends Record & vn.trucot.pillar.register.RecordState>
                extends vn.trucot.pillar.register.RecordRow<T> {}""";
    private static final String RESOURCE = """
            package vn.trucot.society.thing;
            @jakarta.ws.rs.Path("/things") class Things {
                @jakarta.inject.Inject vn.trucot.gateway.Cube cube;
                public Thing newest() {
                    return java.time.LocalDate.now().isLeapYear() ? new Thing() : null;
                }
            }""";

    @TempDir
    Path folder;

    @Test
    void eachRuleFailsForAServiceThatBreaksIt() {
        // Given
        compile(Map.of(
                "Cube", GATEWAY, "Thing", ENTITY, "ThingRepository", REPOSITORY, "ThingRow", ROW, "Things", RESOURCE));
        JavaClasses broken = new ClassFileImporter().importPath(folder);

        // When
        Map<String, ArchRule> rules = ServiceRules.of(Pillar.SOCIETY);

        // Then
        assertThat(rules).hasSize(6);
        assertThat(rules).allSatisfy((name, rule) -> assertThat(
                        rule.evaluate(broken).getFailureReport().getDetails())
                .isNotEmpty());
        assertThat(rules.get("features do not meet through each other's repository or rows")
                        .evaluate(broken)
                        .getFailureReport()
                        .getDetails())
                .hasSize(2);
    }

    private void compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> files =
                sources.entrySet().stream().map(ServiceRulesTest::file).toList();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-proc:none", "-cp", classPath()),
                        null,
                        files)
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static JavaFileObject file(Map.Entry<String, String> source) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + source.getKey() + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.getValue();
            }
        };
    }
}
