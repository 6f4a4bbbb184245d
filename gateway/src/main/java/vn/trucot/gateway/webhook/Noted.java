package vn.trucot.gateway.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.OrgTree;
import vn.trucot.gateway.stream.Change;
import vn.trucot.gateway.stream.ChangeFilter;

/**
 * A change as it was noted; without an indicator it is a gap, which everybody is told of.
 *
 * @param data what an event tells of it, as JSON
 */
record Noted(
        long position,
        @Nullable IndicatorCode indicator,
        @Nullable OrgUnitId orgUnit,
        String data) {

    static Noted of(ResultSet row) throws SQLException {
        String indicator = row.getString("indicator");
        String orgUnit = row.getString("org_unit");
        return new Noted(
                row.getLong("position"),
                indicator == null ? null : IndicatorCode.of(indicator),
                orgUnit == null ? null : OrgUnitId.of(orgUnit),
                row.getString("data"));
    }

    boolean isGap() {
        return indicator == null;
    }

    boolean isWanted(ChangeFilter filter, OrgTree tree) {
        return isGap() || filter.wants(new Change(indicator, orgUnit, null), tree);
    }
}
