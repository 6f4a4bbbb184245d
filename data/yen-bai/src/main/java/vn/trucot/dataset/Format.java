package vn.trucot.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.file.StatedFigure;

/** How rows are written into a request. */
interface Format<T> {

    JsonMapper JSON_MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /** The media type of the body. */
    String mediaType();

    byte[] write(List<T> values) throws JsonProcessingException;

    /** An array of whatever the rows are. */
    static <T> Format<T> json() {
        return new Format<>() {
            @Override
            public String mediaType() {
                return "application/json";
            }

            @Override
            public byte[] write(List<T> values) throws JsonProcessingException {
                return JSON_MAPPER.writeValueAsBytes(values);
            }
        };
    }

    /** Figures as CSV, each with its own source. */
    static Format<StatedFigure> figuresAsCsv() {
        return new Format<>() {
            @Override
            public String mediaType() {
                return "text/csv";
            }

            @Override
            public byte[] write(List<StatedFigure> values) throws JsonProcessingException {
                return FigureLine.CSV.writeValueAsBytes(
                        values.stream().map(FigureLine::of).toList());
            }
        };
    }

    /** One line of the CSV form of an observation batch. */
    record FigureLine(
            String indicator,
            String orgUnit,
            String period,
            String breakdown,
            String numerator,
            String denominator,
            String sourceKind,
            String sourceName,
            String publishedOn,
            String note) {

        private static final ObjectWriter CSV = csv();

        private static ObjectWriter csv() {
            CsvMapper mapper = new CsvMapper();
            CsvSchema schema = CsvSchema.builder()
                    .setUseHeader(true)
                    .addColumn("indicator")
                    .addColumn("orgUnit")
                    .addColumn("period")
                    .addColumn("breakdown")
                    .addColumn("numerator")
                    .addColumn("denominator")
                    .addColumn("sourceKind")
                    .addColumn("sourceName")
                    .addColumn("publishedOn")
                    .addColumn("note")
                    .build();
            return mapper.writer(schema);
        }

        static FigureLine of(StatedFigure stated) {
            return new FigureLine(
                    stated.key().indicator().text(),
                    stated.key().orgUnit().text(),
                    stated.key().period().toString(),
                    stated.key().breakdown().toString(),
                    number(stated.figure().numerator()),
                    number(stated.figure().denominator()),
                    stated.source().kind().name(),
                    stated.source().name(),
                    orEmpty(stated.publishedOn()),
                    orEmpty(stated.note()));
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }

        private static String number(@Nullable BigDecimal number) {
            return number == null ? "" : number.toPlainString();
        }
    }
}
