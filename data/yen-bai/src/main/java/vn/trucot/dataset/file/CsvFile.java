package vn.trucot.dataset.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A CSV file with a header, packaged beside the classes. */
record CsvFile(String name) {

    private static final String FOLDER = "/yen-bai/";
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
            .build();

    /** One thing of each row. */
    <T> List<Row<T>> rows(Function<Cells, T> reading) {
        return manyOfEachRow(cells -> List.of(reading.apply(cells)));
    }

    /** Any number of things of each row; they share its number. */
    <T> List<Row<T>> manyOfEachRow(Function<Cells, List<T>> reading) {
        List<Row<T>> rows = new ArrayList<>();
        int number = 0;
        try (InputStream in = open();
                MappingIterator<Map<String, String>> lines = CSV.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            while (lines.hasNextValue()) {
                number++;
                Cells cells = new Cells(place(number), lines.nextValue());
                for (T value : reading.apply(cells)) {
                    rows.add(new Row<>(name, number, value));
                }
            }
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw new MalformedDataFile(place(number), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return List.copyOf(rows);
    }

    private InputStream open() {
        InputStream in = CsvFile.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new MalformedDataFile(name, "the file is missing");
        }
        return in;
    }

    private String place(int number) {
        return name + " row " + number;
    }
}
