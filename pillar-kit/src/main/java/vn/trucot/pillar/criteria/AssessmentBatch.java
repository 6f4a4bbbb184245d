package vn.trucot.pillar.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.ReadRow;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.pillar.register.RecordSource;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** A JSON array of assessments by one set. */
final class AssessmentBatch implements RecordSource<Assessment> {

    private static final long MOST_ROWS = 100_000;

    /** One of them: what stands in the address of a single one, and what is sent to it. */
    record Row(
            @NotBlank @Size(max = 100) String subject,
            @NotNull LocalDate on,
            Assessment.@NotNull Kind kind,
            boolean draft,
            @NotNull @Size(max = 500) List<@Valid @NotNull Answer> answers,
            @Nullable @Size(max = 2_000) String comment,
            boolean demo) {

        AssessmentRequest sent() {
            return new AssessmentRequest(draft, answers, comment, demo);
        }
    }

    private final String code;
    private final Assessments assessments;
    private final Subjects.Found subjects;
    private final BatchReader batches;
    private final SpooledBody body;

    private final List<ReadRow<Assessment>> read = new ArrayList<>();
    private boolean isRead;
    private long received;

    AssessmentBatch(
            String code, Assessments assessments, Subjects.Found subjects, BatchReader batches, SpooledBody body) {
        this.code = code;
        this.assessments = assessments;
        this.subjects = subjects;
        this.batches = batches;
        this.body = body;
    }

    @Override
    public long each(BatchFaults faults, Consumer<ReadRow<Assessment>> rows) {
        if (!isRead) {
            isRead = true;
            received = readAll(faults);
        }
        read.forEach(rows);
        return received;
    }

    @Override
    public Assessment onto(@Nullable Assessment before, Assessment sent) {
        return sent.onto(before);
    }

    private long readAll(BatchFaults faults) {
        List<ReadRow<Row>> sent = new ArrayList<>();
        long number;
        try (InputStream bytes = body.read()) {
            number = batches.records(Row.class, BodyForm.JSON, bytes, MOST_ROWS, faults, sent::add);
        } catch (IOException e) {
            throw new Problem(ProblemCode.UNEXPECTED, "the body that was received cannot be read again");
        }
        subjects.lookUp(sent.stream().map(row -> row.value().subject()).toList());
        Set<UUID> seen = new HashSet<>();
        sent.forEach(row -> {
            Assessment assessment = assessment(row, faults);
            if (assessment != null && !seen.add(assessment.id())) {
                faults.add(
                        row.number(),
                        "subject",
                        ProblemCode.ROW_DUPLICATE,
                        "'" + assessment.subject() + "' has such an assessment in an earlier row");
            } else if (assessment != null) {
                read.add(new ReadRow<>(row.number(), assessment.id(), null, assessment, Set.of()));
            }
        });
        return number;
    }

    private @Nullable Assessment assessment(ReadRow<Row> read, BatchFaults faults) {
        Row row = read.value();
        try {
            assessments.mustSpeakFor(row.kind());
        } catch (Problem e) {
            faults.add(read.number(), "kind", e.code(), e.detail());
            return null;
        }
        CriteriaSet set;
        Subject subject;
        try {
            set = assessments.version(code, row.on());
            subject = subjects.find(row.subject());
            assessments.mustSpeakFor(row.kind(), subject.orgUnit());
        } catch (Problem e) {
            faults.add(
                    read.number(), e.code() == ProblemCode.VALIDATION_FAILED ? "on" : "subject", e.code(), e.detail());
            return null;
        } catch (InvalidTerm e) {
            faults.add(read.number(), "subject", ProblemCode.VALUE_MALFORMED, String.valueOf(e.getMessage()));
            return null;
        }
        List<String> refused = new ArrayList<>();
        AnswerChecks.check(set, row.answers(), row.draft(), (place, problem, reason) -> {
            refused.add(place);
            faults.add(read.number(), place, problem, reason);
        });
        return refused.isEmpty() ? assessments.of(set, subject, row.on(), row.kind(), row.sent()) : null;
    }
}
