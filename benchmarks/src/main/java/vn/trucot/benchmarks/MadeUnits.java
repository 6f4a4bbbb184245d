package vn.trucot.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;

/** Units that there are not, each after the one that it is part of. */
final class MadeUnits {

    private final List<OrgUnit> units = new ArrayList<>();

    String add(String id, OrgUnitKind kind, @Nullable String parent) {
        units.add(new OrgUnit(
                OrgUnitId.of(id),
                null,
                kind,
                new Names("Đơn vị mẫu " + id, null),
                parent == null ? null : OrgUnitId.of(parent),
                null,
                null,
                null,
                null,
                true));
        return id;
    }

    List<OrgUnit> all() {
        return units;
    }
}
