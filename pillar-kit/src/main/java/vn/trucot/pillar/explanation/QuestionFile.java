package vn.trucot.pillar.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.register.FileRows;

/** Questions as a file, a row each; who asked and answered stands in it for users only. */
record QuestionFile(LocalDate today, boolean withNames) implements FileRows<Question> {

    private static final List<String> PUBLIC = List.of(
            "subject",
            "breakdown",
            "orgUnit",
            "period",
            "number",
            "state",
            "overdue",
            "text",
            "seen",
            "askedAt",
            "askedAs",
            "due",
            "cause",
            "remedy",
            "mendedBy",
            "answeredAt",
            "answeredAs",
            "demo");
    private static final List<String> WITH_NAMES = List.of("askedBy", "answeredBy", "remarks");

    @Override
    public List<String> head() {
        return withNames ? Stream.of(PUBLIC, WITH_NAMES).flatMap(List::stream).toList() : PUBLIC;
    }

    @Override
    public void each(Question question, Consumer<@Nullable Object[]> use) {
        use.accept(head().stream().map(column -> cell(column, question)).toArray());
    }

    private @Nullable Object cell(String column, Question question) {
        return switch (column) {
            case "subject" -> question.subject();
            case "breakdown" -> question.breakdown();
            case "orgUnit" -> question.orgUnit();
            case "period" -> question.period();
            case "number" -> question.number();
            case "state" -> question.state();
            case "overdue" -> question.isOverdue(today);
            case "text" -> question.text();
            case "seen" -> question.seen();
            case "askedAt" -> question.askedAt();
            case "askedBy" -> question.askedBy();
            case "askedAs" -> question.askedAs();
            case "due" -> question.due();
            case "cause" -> question.cause();
            case "remedy" -> question.remedy();
            case "mendedBy" -> question.mendedBy();
            case "answeredAt" -> question.answeredAt();
            case "answeredBy" -> question.answeredBy();
            case "answeredAs" -> question.answeredAs();
            case "remarks" -> question.remarks().size();
            case "demo" -> question.demo();
            default -> throw new IllegalArgumentException("no column " + column);
        };
    }
}
