package vn.trucot.gov.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.gov.pilotmodel.KnownModels;
import vn.trucot.gov.targets.KnownIndicators;
import vn.trucot.pillar.register.NamedThings;
import vn.trucot.pillar.register.Naming;
import vn.trucot.problem.ProblemCode;

/**
 * A task depends on one that there is, or that comes with it, before or after it in the file; it serves an indicator and a
 * model that there are. Tasks and models are named by their codes, of whatever unit they are.
 */
@ApplicationScoped
class NamedByTasks implements NamedThings<Task> {

    private final EntityManager entities;
    private final KnownModels models;
    private final KnownIndicators indicators;

    NamedByTasks(EntityManager entities, KnownModels models, KnownIndicators indicators) {
        this.entities = entities;
        this.models = models;
        this.indicators = indicators;
    }

    @Override
    public String collection() {
        return Tasks.COLLECTION;
    }

    @Override
    public String nameOf(Task task) {
        return task.code();
    }

    @Override
    public void check(List<Naming<Task>> tasks, Predicate<String> brought) {
        Set<String> knownTasks = among(all(tasks, Task::dependsOn));
        Set<String> knownModels = models.among(all(tasks, Task::servesModel));
        for (Naming<Task> task : tasks) {
            newly(task, Task::dependsOn)
                    .filter(code -> !knownTasks.contains(code) && !brought.test(code))
                    .forEach(code -> task.mistakes()
                            .invalid("dependsOn", "dependsOn names '" + code + "', but there is no such task"));
            newly(task, Task::servesModel)
                    .filter(code -> !knownModels.contains(code))
                    .forEach(code -> task.mistakes()
                            .invalid(
                                    "servesModel",
                                    "servesModel names '" + code + "', but there is no such pilot model"));
            newly(task, Task::servesIndicator)
                    .filter(code -> !indicators.mayBe(IndicatorCode.of(code)))
                    .forEach(code -> task.mistakes()
                            .add("servesIndicator", ProblemCode.INDICATOR_UNKNOWN, KnownIndicators.refusal(code)));
        }
    }

    private static Set<String> all(List<Naming<Task>> tasks, Function<Task, @Nullable String> code) {
        return tasks.stream().flatMap(task -> newly(task, code)).collect(Collectors.toSet());
    }

    private static Stream<String> newly(Naming<Task> task, Function<Task, @Nullable String> code) {
        return task.newly(asked -> Stream.ofNullable(code.apply(asked))).stream();
    }

    private Set<String> among(Collection<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select distinct r.state.code from TaskRow r where r.state.code in :codes",
                                String.class)
                        .setParameter("codes", codes)
                        .getResultList());
    }
}
