package vn.trucot.pillar.reporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.JsonFaults;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Reads statements from a JSON array of objects, or from one object. */
final class StatementJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser json;
    private final StatementIntake intake;
    private final RawStatement raw = new RawStatement();
    private long row;

    private StatementJson(JsonParser json, StatementIntake intake) {
        this.json = json;
        this.intake = intake;
    }

    /** Hands every object of the array to the intake; the number of objects. */
    static long readAll(InputStream body, StatementIntake intake) {
        return parse(body, intake, StatementJson::array);
    }

    /** Hands the one object to the intake. */
    static void readOne(InputStream body, StatementIntake intake) {
        parse(body, intake, StatementJson::single);
    }

    private interface Reading {
        void of(StatementJson reader) throws IOException;
    }

    private static long parse(InputStream body, StatementIntake intake, Reading reading) {
        try (JsonParser json = FACTORY.createParser(body)) {
            StatementJson reader = new StatementJson(json, intake);
            reading.of(reader);
            reader.end();
            return reader.row;
        } catch (JsonProcessingException e) {
            throw JsonFaults.problem(e);
        } catch (IOException e) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "the body could not be read to its end");
        }
    }

    private void array() throws IOException {
        expect(JsonToken.START_ARRAY, "a batch is a JSON array of objects");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            row++;
            if (json.currentToken() == JsonToken.START_OBJECT) {
                object();
            } else {
                intake.faults().add(row, null, ProblemCode.ROW_MALFORMED, "row " + row + " is no JSON object");
                json.skipChildren();
            }
        }
    }

    private void single() throws IOException {
        expect(JsonToken.START_OBJECT, "a statement is a JSON object");
        row = 1;
        object();
    }

    private void end() throws IOException {
        if (json.nextToken() != null) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "behind the JSON value comes more; send one value");
        }
    }

    private void expect(JsonToken token, String otherwise) throws IOException {
        if (json.nextToken() != token) {
            throw new Problem(ProblemCode.BODY_MALFORMED, otherwise);
        }
    }

    private void object() throws IOException {
        raw.clear();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            set(name, text(name));
        }
        intake.take(row, raw);
    }

    private @Nullable String text(String name) throws IOException {
        JsonToken token = json.nextToken();
        if (token.isStructStart()) {
            json.skipChildren();
            intake.faults()
                    .add(
                            row,
                            name,
                            ProblemCode.VALUE_MALFORMED,
                            "'" + name + "' is a text or a number, nothing nested");
            return null;
        }
        return token == JsonToken.VALUE_NULL || json.getTextLength() == 0 ? null : json.getText();
    }

    private void set(String name, @Nullable String text) {
        switch (name) {
            case "indicator" -> raw.indicator = text;
            case "orgUnit" -> raw.orgUnit = text;
            case "period" -> raw.period = text;
            case "breakdown" -> raw.breakdown = text;
            case "numerator" -> raw.numerator = text;
            case "denominator" -> raw.denominator = text;
            case "notApplicable" -> raw.notApplicable = text;
            case "sourceKind" -> raw.sourceKind = text;
            case "sourceName" -> raw.sourceName = text;
            case "publishedOn" -> raw.publishedOn = text;
            case "place" -> raw.place = text;
            case "note" -> raw.note = text;
            default ->
                intake.faults()
                        .add(
                                row,
                                name,
                                ProblemCode.VALUE_MALFORMED,
                                "there is no field '" + name + "', only " + RawStatement.REQUIRED + " and, optional, "
                                        + RawStatement.OPTIONAL);
        }
    }
}
