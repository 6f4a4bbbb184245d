package vn.trucot.pillar.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.management.ThreadMXBean;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.events.Period;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.StrictJson;

/**
 * Files as people and machines send them by mistake or on purpose. Each is refused with the reason and the place and nothing of
 * it is handed on, or is read because nothing is wrong with it; and none takes more than a bounded amount of memory.
 */
class BrokenFilesTest {

    /** Rows of the file as it may be at most. */
    private static final int MOST_ROWS = 2_000;

    /** So much may be set aside in all while a file is read; most of it is given back at once. */
    private static final long MOST_BYTES = 192L << 20;

    record Sale(
            String code,
            @Nullable Integer orders,
            @Nullable LocalDate on,
            @Nullable Period month,
            @Nullable BigDecimal amount,
            @Nullable String note) {

        String told() {
            return Stream.of(code, orders, on, month, amount, note)
                    .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value)
                    .map(value -> Objects.toString(value, ""))
                    .collect(Collectors.joining("|"))
                    .replaceAll("\\|+$", "");
        }
    }

    private static final BatchReader READER = reader();

    static Stream<BrokenFile> files() {
        return Stream.of(BrokenWorkbooks.all(), BrokenTables.all(), BrokenJson.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenFileIsToldWithItsPlaceAndNothingOfItIsHandedOn(BrokenFile file) throws IOException {
        // Given
        byte[] bytes = file.bytes().get();
        BatchFaults faults = new BatchFaults();
        List<String> handedOn = new ArrayList<>();
        long before = setAside();

        // When
        Problem problem = problem(() -> handedOn.addAll(read(file.form(), bytes, faults)));

        // Then
        assertThat(setAside() - before).as("bytes set aside").isLessThan(MOST_BYTES);
        assertThat(handedOn).containsExactlyElementsOf(file.rows());
        assertThat(faults.listed())
                .extracting(fault -> fault.row() + " " + fault.field() + " " + fault.code())
                .containsExactlyElementsOf(file.mistakes());
        if (file.refusal() != null) {
            assertThat(problem).isNotNull();
            assertThat(problem.code()).as(problem.detail()).isEqualTo(file.refusal());
            assertThat(file.words())
                    .allSatisfy(word -> assertThat(problem.detail()).contains(word));
        } else {
            assertThat(problem == null)
                    .as("%s", problem)
                    .isEqualTo(file.mistakes().isEmpty());
            String reasons = faults.listed().stream().map(Fault::reason).collect(Collectors.joining("\n"));
            assertThat(file.words()).allSatisfy(word -> assertThat(reasons).contains(word));
        }
    }

    /** As a batch does it: kept as a whole first, then read; with a mistake nothing is stored. */
    private static List<String> read(BodyForm form, byte[] bytes, BatchFaults faults) throws IOException {
        List<String> rows = new ArrayList<>();
        try (SpooledBody body = SpooledBody.of(new ByteArrayInputStream(bytes));
                InputStream stream = body.read()) {
            long received = READER.each(
                    Sale.class, form, stream, MOST_ROWS, faults, (number, id, sale) -> rows.add(sale.told()));
            BatchSummary.refuse(BatchMode.ALL, received, faults);
        }
        return rows;
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static @Nullable Problem problem(Attempt attempt) throws IOException {
        try {
            attempt.run();
            return null;
        } catch (Problem e) {
            return e;
        }
    }

    private static long setAside() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static BatchReader reader() {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new JavaTimeModule()).build();
        new StrictJson().customize(mapper);
        return new BatchReader(mapper, Validation.buildDefaultValidatorFactory().getValidator());
    }
}
