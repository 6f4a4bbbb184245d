package vn.trucot.pillar.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.ReadRow;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordSource;
import vn.trucot.pillar.register.Register;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Rows of a file as submitted returns: those of one unit and period are one return. A line replaces the one of its code; lines
 * that no row names stay.
 */
final class FormBatch implements RecordSource<FormReturn> {

    /** Says on which day a return was received. */
    interface Receipt {
        LocalDate day(OrgUnitId unit, @Nullable LocalDate given, boolean demo, Mistakes mistakes);
    }

    private final String code;
    private final Forms forms;
    private final SentLines sentLines;
    private final Register<FormReturn> register;
    private final FormRows file;
    private final Receipt receipt;
    private final String user;
    private final @Nullable ScopedReturns scoped;

    private final List<FormRows.Row> rows = new ArrayList<>();
    private final Map<Long, long[]> rowsOf = new HashMap<>();
    private final Set<UUID> generated = new HashSet<>();
    private boolean isRead;
    private BatchFaults found = new BatchFaults();
    private long received;
    private long created;
    private long updated;
    private long unchanged;

    FormBatch(
            String code,
            Forms forms,
            SentLines sentLines,
            Register<FormReturn> register,
            FormRows file,
            Receipt receipt,
            String user,
            @Nullable ScopedReturns scoped) {
        this.code = code;
        this.forms = forms;
        this.sentLines = sentLines;
        this.register = register;
        this.file = file;
        this.receipt = receipt;
        this.user = user;
        this.scoped = scoped;
    }

    @Override
    public long each(BatchFaults faults, Consumer<ReadRow<FormReturn>> returns) {
        if (!isRead) {
            isRead = true;
            found = faults;
            received = file.read(forms.versions(code), faults, rows);
            check(faults);
            rows.removeIf(row -> faults.isRejected(row.number()));
        }
        Map<PastReturns.Key, List<FormRows.Row>> together = new LinkedHashMap<>();
        rows.forEach(row -> together.computeIfAbsent(
                        new PastReturns.Key(row.orgUnit(), row.period()), key -> new ArrayList<>())
                .add(row));
        together.values().forEach(lines -> {
            FormReturn sent = sent(lines);
            if (lines.stream().allMatch(line -> FormReturns.isGenerated(line.demo(), line.receivedOn()))) {
                generated.add(sent.id());
            }
            long first = lines.getFirst().number();
            rowsOf.put(first, lines.stream().mapToLong(FormRows.Row::number).toArray());
            returns.accept(new ReadRow<>(first, sent.id(), null, sent, Set.of()));
        });
        return received;
    }

    @Override
    public LongStream rowsOf(long number) {
        return LongStream.of(rowsOf.getOrDefault(number, new long[] {number}));
    }

    @Override
    public FormReturn onto(@Nullable FormReturn before, FormReturn sent) {
        count(before, sent);
        boolean reviewed = forms.version(code, sent.period()).reviewed() && !generated.contains(sent.id());
        if (scoped == null) {
            return sent.with(before).onto(before, reviewed);
        }
        scoped.lines(before, sent);
        return sent.insteadOf(before).onto(before, reviewed);
    }

    /** A row with a mistake may name what would go; so nothing goes. */
    @Override
    public Set<UUID> going() {
        return scoped == null || !found.isEmpty()
                ? Set.of()
                : scoped.going(rows.stream()
                        .map(row -> FormReturn.id(code, row.orgUnit(), row.period()))
                        .collect(Collectors.toSet()));
    }

    @Override
    public void goes(UUID id, FormReturn going) {
        if (scoped != null) {
            scoped.goes(going);
        }
    }

    @Override
    public void stored() {
        if (scoped != null && found.isEmpty()) {
            scoped.confirm();
        }
    }

    @Override
    public String cause(String collection) {
        return scoped == null
                ? RecordSource.super.cause(collection)
                : scoped.scope().cause(collection);
    }

    /** What became of the rows, where the register says what became of returns. */
    BatchSummary summary(BatchSummary returns) {
        return new BatchSummary(
                        returns.received(),
                        created,
                        updated,
                        unchanged,
                        returns.rejected(),
                        returns.errorCount(),
                        returns.errors(),
                        null)
                .withdrawing(scoped == null || !found.isEmpty() ? null : scoped.told());
    }

    private void count(@Nullable FormReturn before, FormReturn sent) {
        Map<String, FormLine> there = before == null
                ? Map.of()
                : before.lines().stream().collect(Collectors.toMap(FormLine::code, line -> line));
        for (FormLine line : sent.lines()) {
            FormLine stored = there.get(line.code());
            if (stored == null) {
                created++;
            } else if (stored.equals(line)) {
                unchanged++;
            } else {
                updated++;
            }
        }
    }

    private FormReturn sent(List<FormRows.Row> lines) {
        FormRows.Row first = lines.getFirst();
        String comment = lines.stream()
                .map(FormRows.Row::comment)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new FormReturn(
                code,
                first.orgUnit(),
                first.period(),
                FormReturn.State.SUBMITTED,
                FormReturn.Answer.FIGURES,
                lines.stream().map(FormRows.Row::line).toList(),
                null,
                comment.isEmpty() ? null : comment,
                receipt.day(first.orgUnit(), first.receivedOn(), first.demo(), new Mistakes()),
                user,
                null,
                lines.stream().anyMatch(FormRows.Row::demo));
    }

    private void check(BatchFaults faults) {
        PastReturns past = past();
        SentLines.Known known = sentLines.known(
                forms.versions(code).getLast(),
                rows.stream().map(row -> row.line().code()).collect(Collectors.toSet()));
        Map<PastReturns.Key, Map<String, Long>> seen = new HashMap<>();
        for (FormRows.Row row : rows) {
            PastReturns.Key key = new PastReturns.Key(row.orgUnit(), row.period());
            Form form = version(row, faults);
            if (form == null) {
                continue;
            }
            if (scoped != null) {
                scoped.check(row, faults);
            }
            Mistakes late = new Mistakes();
            receipt.day(row.orgUnit(), row.receivedOn(), row.demo(), late);
            try {
                late.refuse();
            } catch (Problem e) {
                faults.add(row.number(), FormRows.RECEIVED, e.code(), e.detail());
            }
            Long earlier = seen.computeIfAbsent(key, each -> new HashMap<>())
                    .putIfAbsent(row.line().code(), row.number());
            if (earlier != null) {
                faults.add(
                        row.number(),
                        form.lines() == null ? FormRows.PERIOD : form.lines().by(),
                        ProblemCode.ROW_DUPLICATE,
                        "'" + row.line().code() + "' of " + row.orgUnit() + " in " + row.period() + " is in row "
                                + earlier + " already");
            }
            String refusal = sentLines.refusal(known, row.orgUnit(), row.line().code());
            if (refusal != null && form.lines() != null) {
                faults.add(row.number(), form.lines().by(), Objects.requireNonNull(known.code()), refusal);
            }
            FormChecks.check(
                    form,
                    row.line(),
                    false,
                    past.of(key, row.line()),
                    row.comment() != null,
                    (field, reason) -> faults.add(row.number(), field, ProblemCode.VALIDATION_FAILED, reason));
        }
    }

    private @Nullable Form version(FormRows.Row row, BatchFaults faults) {
        try {
            return forms.version(code, row.period());
        } catch (Problem e) {
            faults.add(row.number(), FormRows.PERIOD, e.code(), e.detail());
            return null;
        }
    }

    /** What was approved in the periods before; looked up only if a rule asks for it. */
    private PastReturns past() {
        int looksBack =
                forms.versions(code).stream().mapToInt(Form::looksBack).max().orElse(0);
        return PastReturns.before(
                rows.stream()
                        .map(row -> new PastReturns.Key(row.orgUnit(), row.period()))
                        .collect(Collectors.toSet()),
                code,
                looksBack,
                register);
    }
}
