package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import vn.trucot.pillar.observation.RecordingFailed;

/** Since when the provinces return a form. */
@Singleton
class FormUse {

    private static final String FIRST = """
            select split_part(org_unit, '.', 1), min(first_day) from form_return where form = ? group by 1""";

    private final DataSource dataSource;

    FormUse(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** First day of the first period that any unit of a province returned, by the id of the province. */
    Map<String, LocalDate> since(String form) {
        Map<String, LocalDate> since = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(FIRST)) {
            query.setString(1, form);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    since.put(row.getString(1), row.getObject(2, LocalDate.class));
                }
            }
        } catch (SQLException e) {
            throw new RecordingFailed("returns could not be read", e);
        }
        return since;
    }
}
