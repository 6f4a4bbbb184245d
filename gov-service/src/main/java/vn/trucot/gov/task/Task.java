package vn.trucot.gov.task;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.RecordState;

/**
 * A task, clear in content, lead unit, deadline, output, resources. Whether it is begun, done and late follows from its days.
 *
 * @param orgUnit who leads it (đơn vị chủ trì)
 * @param dueOn the last day on which it is in time
 * @param position in the lead unit that answers for it; no person
 * @param doneOn day on which its output was handed over
 * @param cancelledOn first day on which it need not be done any more
 * @param progress in percent as of now; no figure is counted of it, for nobody knows what it was at the end of a month
 * @param accepted whether the output is what was asked for, null as long as nobody judged it
 * @param electronic whether it is assigned and followed through the document system
 * @param effort its share of the unit's work, in percent
 */
@Embeddable
record Task(
        @NotNull OrgUnitId orgUnit,

        @NotNull @Size(max = 50) @Pattern(regexp = Task.CODE)
        String code,

        @NotBlank @Size(max = 1_000) String name,
        @NotNull LocalDate assignedOn,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 1_000) String output,
        @NotBlank @Size(max = 1_000) String resources,
        @Nullable @Size(max = 200) String position,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate cancelledOn,
        @Nullable @Min(0) @Max(100) Integer progress,
        @Nullable Boolean accepted,
        boolean electronic,

        @Nullable @Size(max = 50) @Pattern(regexp = Task.CODE)
        String dependsOn,

        @Nullable @Size(max = 80) @Pattern(regexp = "[A-Z][A-Z0-9_]*(\\.[A-Z0-9][A-Z0-9_]*)+")
        String servesIndicator,

        @Nullable @Size(max = 50) @Pattern(regexp = Task.CODE)
        String servesModel,

        @Nullable @Min(1) @Max(100) Integer effort,
        boolean demo)
        implements RecordState {

    static final String CODE = "[\\p{L}\\p{N}._/-]+";

    /** What only one task has. */
    String key() {
        return code + " of " + orgUnit;
    }

    /** First day on which it counts no more, null while it does: it is cancelled, or it is done and its deadline is over. */
    @Nullable
    LocalDate until() {
        if (cancelledOn != null || doneOn == null) {
            return cancelledOn;
        }
        return (doneOn.isAfter(dueOn) ? doneOn : dueOn).plusDays(1);
    }

    @Override
    public Stream<Fact> facts() {
        List<@Nullable Object> counted =
                Arrays.asList(dueOn, startedOn, doneOn, accepted, electronic, servesIndicator, servesModel, effort);
        return Facts.of(orgUnit, demo)
                .span(counted, assignedOn, until())
                .happened("done", Stream.ofNullable(doneOn))
                .stream();
    }
}
