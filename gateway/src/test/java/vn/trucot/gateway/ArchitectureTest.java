package vn.trucot.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.Test;
import vn.trucot.gateway.feed.CubeFeed;
import vn.trucot.gateway.targets.TargetView;

/** Features of the gateway meet in what they know, not in what they answer; and one of them alone reads topics. */
class ArchitectureTest {

    private static final String GATEWAY = "vn.trucot.gateway";
    private static final Pattern OF_ONE_FEATURE = Pattern.compile(GATEWAY + "[.\\w]*(Answer|View|Parameters)(\\$.*)?");

    /** A target is shown alike wherever one is shown: in its own list, and beside the scores it is set for. */
    private static final Set<String> SHOWN_ALIKE = Set.of(TargetView.class.getName());

    private static final ArchRule NO_CIRCLES =
            slices().matching(GATEWAY + ".(*)..").should().beFreeOfCycles();

    private static final ArchRule ANSWERS_STAY_AT_HOME = classes()
            .should(useOnlyTheirOwnAnswers(SHOWN_ALIKE))
            .because("what one feature answers may change with it alone");

    private static final ArchRule ONE_READER = noClasses()
            .that()
            .resideOutsideOfPackage(CubeFeed.class.getPackageName())
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.kafka.."))
            .because("what was read and up to where is known in one place");

    private final JavaClasses gateway = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(GATEWAY);

    private static ArchCondition<JavaClass> useOnlyTheirOwnAnswers(Set<String> shownAlike) {
        return new ArchCondition<>("use only their own feature's answers, views and parameters") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOfAnother(user, dependency.getTargetClass()))
                        .filter(dependency ->
                                !shownAlike.contains(dependency.getTargetClass().getName()))
                        .map(Dependency::getDescription)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(user, use)));
            }
        };
    }

    private static boolean isOfAnother(JavaClass user, JavaClass used) {
        return OF_ONE_FEATURE.matcher(used.getName()).matches()
                && !used.getPackage().equals(user.getPackage());
    }

    @Test
    void packagesFormNoCircle() {
        assertThat(gateway.contain(CubeFeed.class)).isTrue();
        NO_CIRCLES.check(gateway);
    }

    @Test
    void answersStayAtHome() {
        assertThat(gateway.contain(TargetView.class)).isTrue();
        ANSWERS_STAY_AT_HOME.check(gateway);
    }

    @Test
    void onlyTheFeedReadsTopics() {
        assertThat(gateway.contain(CubeFeed.class)).isTrue();
        ONE_READER.check(gateway);
    }

    @Test
    void answersStayAtHomeFailsWithoutItsException() {
        ArchRule withoutException = classes().should(useOnlyTheirOwnAnswers(Set.of()));

        assertThat(withoutException.evaluate(gateway).hasViolation()).isTrue();
    }

    @Test
    void oneReaderFailsForAnotherClassThatReads() {
        assertThat(Consumer.class).isInterface();
        JavaClasses offender = new ClassFileImporter().importClasses(ArchitectureTest.class);

        assertThat(ONE_READER.evaluate(offender).hasViolation()).isTrue();
    }
}
