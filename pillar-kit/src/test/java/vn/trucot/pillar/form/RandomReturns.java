package vn.trucot.pillar.form;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import vn.trucot.events.Period;

/** Approved returns of six units for ten quarters, made by chance, some of their numbers left out. */
final class RandomReturns {

    private static final String INSERT = """
            insert into form_return (id, version, form, org_unit, period, state, answer, lines, demo)
            values (?, 0, ?, ?, ?, 'APPROVED', 'FIGURES', ?::jsonb, false)""";

    private static final int UNITS = 6;
    private static final int PERIODS = 10;

    private final DataSource dataSource;
    private final Form form;
    private final Map<String, List<FormLine>> byUnit = new TreeMap<>();

    RandomReturns(DataSource dataSource, Form form) throws SQLException {
        this.dataSource = dataSource;
        this.form = form;
        Random random = new Random(17);
        for (int unit = 0; unit < UNITS; unit++) {
            byUnit.put(
                    "rules." + unit,
                    IntStream.range(0, PERIODS).mapToObj(i -> line(random)).toList());
        }
        store();
    }

    /** Whether each rule holds for each return, as it is checked when it is submitted. */
    List<String> byRules() {
        List<String> verdicts = new ArrayList<>();
        byUnit.values().forEach(lines -> IntStream.range(0, lines.size()).forEach(i -> {
            FormLine line = lines.get(i);
            Past past = Past.of(
                    lines.subList(0, i).reversed().stream().map(List::of).toList(), line);
            verdicts.add(form.rules().stream()
                    .map(rule -> String.valueOf(rule.broken(line.figures(), past) == null))
                    .collect(Collectors.joining(" ")));
        }));
        return verdicts;
    }

    /** The same, as it is measured later. */
    List<String> byDatabase() throws SQLException {
        LineSql line = new LineSql(form, "r", "l.line");
        String rules = form.rules().stream()
                .map(rule -> "coalesce(" + rule.sql(line) + ", true)::text")
                .collect(Collectors.joining(", ", "concat_ws(' ', ", ")"));
        List<String> verdicts = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select " + rules
                        + " from form_return r cross join jsonb_array_elements(r.lines) l(line) where r.form = '"
                        + form.code() + "' order by r.org_unit, r.first_day")) {
            while (row.next()) {
                verdicts.add(row.getString(1));
            }
        }
        return verdicts;
    }

    private static FormLine line(Random random) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        if (random.nextInt(8) > 0) {
            figures.put("villages", BigDecimal.valueOf(8L + random.nextInt(5)));
        }
        if (random.nextInt(8) > 0) {
            figures.put("covered", BigDecimal.valueOf(random.nextInt(12) == 0 ? 11 : random.nextInt(5)));
        }
        return new FormLine(null, figures);
    }

    private void store() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Map.Entry<String, List<FormLine>> unit : byUnit.entrySet()) {
                Period period = Period.parse("2020-Q1");
                for (FormLine line : unit.getValue()) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, form.code());
                    insert.setString(3, unit.getKey());
                    insert.setString(4, period.toString());
                    insert.setString(5, json(line));
                    insert.addBatch();
                    period = period.next();
                }
            }
            insert.executeBatch();
        }
    }

    private static String json(FormLine line) {
        return line.figures().entrySet().stream()
                .map(figure -> "\"%s\": %s".formatted(figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(", ", "[{\"figures\": {", "}}]"));
    }
}
