package vn.trucot.pillar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.trucot.events.Event;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.register.RecordRow;

/** How every pillar service is built inside; each checks its own classes with these. */
public final class ServiceRules {

    private ServiceRules() {}

    /** The classes of a service, without its tests. */
    public static JavaClasses classesOf(Pillar pillar) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packageOf(pillar.path()));
    }

    /** The rules for the service of a pillar, by what they say. */
    public static Map<String, ArchRule> of(Pillar pillar) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "what one service needs of another comes as an event",
                noClasses().should().dependOnClassesThat().resideInAnyPackage(others(pillar)));
        rules.put(
                "requests are answered by resources",
                classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource"));
        rules.put(
                "entities are never answered",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Path.class)
                        .should()
                        .notHaveRawReturnType(describe("an entity", type -> type.isAnnotatedWith(Entity.class))));
        rules.put(
                "features do not meet through each other's repository or rows",
                classes()
                        .that()
                        .areAssignableTo(PanacheRepositoryBase.class)
                        .or()
                        .areAssignableTo(RecordRow.class)
                        .should()
                        .bePackagePrivate());
        rules.put(
                "what a class needs comes through its constructor",
                noFields().should().beAnnotatedWith(Inject.class));
        rules.put(
                "time comes from the clock",
                noClasses()
                        .should()
                        .callMethodWhere(describe("the machine's time is asked", ServiceRules::asksMachine)));
        return rules;
    }

    private static boolean asksMachine(JavaMethodCall call) {
        boolean ofClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return call.getName().equals("currentTimeMillis")
                || (call.getName().equals("now") && call.getTargetOwner().isAssignableTo(Temporal.class) && !ofClock);
    }

    private static String[] others(Pillar pillar) {
        return Stream.concat(
                        Arrays.stream(Pillar.values())
                                .filter(other -> other != pillar)
                                .map(Pillar::path),
                        Stream.of("gateway"))
                .map(other -> packageOf(other) + "..")
                .toArray(String[]::new);
    }

    private static String packageOf(String service) {
        String language = Event.class.getPackageName();
        return language.substring(0, language.lastIndexOf('.') + 1) + service;
    }
}
