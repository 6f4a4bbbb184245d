package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.ReadRow;
import vn.trucot.pillar.register.RecordSource;
import vn.trucot.pillar.register.Register;
import vn.trucot.problem.ProblemCode;

/**
 * Lets a service return a form by what it counts itself. One return of a unit and period is counted, whoever made it; so what
 * somebody else returned stays, and what is counted beside it is not put.
 */
@Singleton
public class CountedReturns {

    private final FormRegisters registers;
    private final Forms forms;
    private final SentLines sentLines;
    private final Clock clock;

    CountedReturns(FormRegisters registers, Forms forms, SentLines sentLines, Clock clock) {
        this.registers = registers;
        this.forms = forms;
        this.sentLines = sentLines;
        this.clock = clock;
    }

    /** Who made a return that stands. */
    public enum Standing {
        /** There is none. */
        NONE,
        /** The one who asks. */
        OWN,
        /** Somebody else. */
        OTHER
    }

    /** A line of a unit. */
    public record LineOf(OrgUnitId orgUnit, String line) {}

    /** Why a unit cannot have a line. */
    public record Refusal(ProblemCode code, String reason) {}

    /** Whether units of a kind return the form. */
    public boolean mayBeOf(String form, OrgUnitKind kind) {
        return forms.versions(form).getLast().mayBeOf(kind);
    }

    /** Which of these lines a unit cannot have, and why. */
    public Map<LineOf, Refusal> refused(String form, Collection<LineOf> lines) {
        SentLines.Known known = sentLines.known(
                forms.versions(form).getLast(), lines.stream().map(LineOf::line).collect(Collectors.toSet()));
        Map<LineOf, Refusal> refused = new HashMap<>();
        for (LineOf line : lines) {
            String refusal = sentLines.refusal(known, line.orgUnit(), line.line());
            if (refusal != null) {
                refused.put(line, new Refusal(Objects.requireNonNull(known.code()), refusal));
            }
        }
        return refused;
    }

    /** Who made the return of a unit and period. */
    public Standing standing(String form, String by, OrgUnitId unit, Period period) {
        UUID id = FormReturn.id(form, unit, period);
        return standing(registers.of(form).states(Set.of(id)).get(id), by);
    }

    /**
     * Makes returns what is counted, in the running transaction, whose units are locked; one without lines is taken away.
     *
     * @param by whose returns they are: only what was returned by the same one is replaced
     * @param comment what all of them say about their numbers
     * @return those that were not put, because somebody else's return stands
     */
    public List<CountedReturn> put(String form, String by, String comment, Collection<CountedReturn> counted) {
        Register<FormReturn> register = registers.of(form);
        Map<UUID, FormReturn> there =
                register.states(counted.stream().map(each -> each.id(form)).toList());
        List<CountedReturn> held = new ArrayList<>();
        List<FormReturn> put = new ArrayList<>();
        for (CountedReturn each : counted) {
            UUID id = each.id(form);
            Standing standing = standing(there.get(id), by);
            if (standing == Standing.OTHER) {
                held.add(each);
            } else if (!each.lines().isEmpty()) {
                put.add(sent(form, by, comment, each));
            } else if (standing == Standing.OWN) {
                register.delete(id, null);
            }
        }
        if (!put.isEmpty()) {
            register.put(new Source(put), BatchMode.ALL, false);
        }
        return held;
    }

    private static Standing standing(@Nullable FormReturn there, String by) {
        if (there == null) {
            return Standing.NONE;
        }
        return by.equals(there.submittedBy()) ? Standing.OWN : Standing.OTHER;
    }

    private FormReturn sent(String form, String by, String comment, CountedReturn counted) {
        return new FormReturn(
                form,
                counted.orgUnit(),
                counted.period(),
                FormReturn.State.SUBMITTED,
                FormReturn.Answer.FIGURES,
                counted.lines(),
                null,
                comment,
                LocalDate.now(clock),
                by,
                null,
                counted.demo());
    }

    private record Source(List<FormReturn> returns) implements RecordSource<FormReturn> {

        @Override
        public long each(BatchFaults faults, Consumer<ReadRow<FormReturn>> rows) {
            for (int i = 0; i < returns.size(); i++) {
                FormReturn sent = returns.get(i);
                rows.accept(new ReadRow<>(i + 1L, sent.id(), null, sent, Set.of()));
            }
            return returns.size();
        }

        /** What the service counts itself needs nobody's approval. */
        @Override
        public FormReturn onto(@Nullable FormReturn before, FormReturn sent) {
            return sent.onto(before, false);
        }
    }
}
