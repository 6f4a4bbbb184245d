package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.observation.RecordingFailed;

/** Forms of which returns are due and not there. It is looked at with the overview, so no return is read for it. */
@Singleton
class OverdueForms {

    private static final String RETURNED = """
            select r.form, r.org_unit
            from unnest(?::text[], ?::text[]) q(form, period)
            join form_return r on r.form = q.form and r.period = q.period
            where r.state <> 'DRAFT' or r.received_on is not null""";

    private final Forms forms;
    private final FormGrid grid;
    private final DataSource dataSource;
    private final Clock clock;

    OverdueForms(Forms forms, FormGrid grid, DataSource dataSource, Clock clock) {
        this.forms = forms;
        this.grid = grid;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * A form whose returns are due, and how many of them are not there.
     *
     * @param period the last one that was due
     * @param missing number of units that have not returned it
     * @param units number of units that have to
     * @param demo whether all that have not are generated
     */
    record Overdue(
            String form, Names formNames, Period period, LocalDate due, long missing, long units, boolean demo) {}

    /**
     * Of each form how many returns are not there of the last period that was due; those first of which most are missing.
     *
     * @param within only of this unit and what is part of it; null for all
     */
    List<Overdue> within(@Nullable OrgUnitId within) {
        LocalDate today = LocalDate.now(clock);
        Map<Form, Period> due = new HashMap<>();
        for (Form form : forms.all()) {
            Period period = FormGrid.lastDue(form, today);
            if (form.holdsFor(period)) {
                due.put(form, period);
            }
        }
        Map<String, Set<String>> returned = returned(due);
        List<Overdue> overdue = new ArrayList<>();
        due.forEach((form, period) -> {
            List<OrgUnit> expected = grid.expected(form, period, within).toList();
            Set<String> there = returned.getOrDefault(form.code(), Set.of());
            List<OrgUnit> missing = expected.stream()
                    .filter(unit -> !there.contains(unit.id().text()))
                    .toList();
            if (!missing.isEmpty()) {
                overdue.add(new Overdue(
                        form.code(),
                        form.names(),
                        period,
                        form.due(period),
                        missing.size(),
                        expected.size(),
                        missing.stream().allMatch(OrgUnit::demo)));
            }
        });
        overdue.sort(Comparator.comparingLong(Overdue::missing).reversed().thenComparing(Overdue::form));
        return overdue;
    }

    private Map<String, Set<String>> returned(Map<Form, Period> due) {
        Map<String, Set<String>> returned = new HashMap<>();
        List<Form> asked = List.copyOf(due.keySet());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(RETURNED)) {
            read.setArray(
                    1,
                    connection.createArrayOf(
                            "text", asked.stream().map(Form::code).toArray()));
            read.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            asked.stream().map(due::get).map(String::valueOf).toArray()));
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    returned.computeIfAbsent(row.getString(1), form -> new HashSet<>())
                            .add(row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new RecordingFailed("who returned forms could not be read", e);
        }
        return returned;
    }
}
