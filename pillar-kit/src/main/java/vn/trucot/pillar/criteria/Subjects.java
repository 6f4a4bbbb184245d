package vn.trucot.pillar.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.register.RecordState;
import vn.trucot.pillar.register.RegisteredKinds;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Finds what is assessed: units, or records of a register. */
@Singleton
class Subjects {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int AT_A_TIME = 1_000;

    private final RegisteredKinds registers;
    private final OrgUnits orgUnits;
    private final ObjectMapper json;

    Subjects(RegisteredKinds registers, OrgUnits orgUnits, ObjectMapper json) {
        this.registers = registers;
        this.orgUnits = orgUnits;
        this.json = json;
    }

    /** Those of a set. */
    Found of(CriteriaSet set) {
        return new Found(set);
    }

    /** Subjects of one set; records are looked up together if {@link #lookUp} names them first. */
    final class Found {

        private final CriteriaSet set;
        private final Map<UUID, RecordState> records = new HashMap<>();

        private Found(CriteriaSet set) {
            this.set = set;
        }

        /** Looks many up at once; what is no id is told when it is asked for. */
        void lookUp(Collection<String> subjects) {
            String collection = set.scores().records();
            if (collection == null) {
                return;
            }
            List<UUID> ids = subjects.stream()
                    .filter(Subjects::isId)
                    .map(UUID::fromString)
                    .distinct()
                    .toList();
            for (int from = 0; from < ids.size(); from += AT_A_TIME) {
                records.putAll(Objects.requireNonNull(registers.find(collection))
                        .states(ids.subList(from, Math.min(from + AT_A_TIME, ids.size()))));
            }
        }

        /**
         * The subject of an id.
         *
         * @throws Problem NOT_FOUND if there is no such record; ORG_UNIT_UNKNOWN or ORG_UNIT_WRONG_LEVEL of a unit
         */
        Subject find(String id) {
            String collection = set.scores().records();
            Subject found = collection == null ? unit(id) : record(collection, id);
            mustBeOfLevel(set, found.orgUnit());
            return found;
        }

        private Subject record(String collection, String text) {
            if (!isId(text)) {
                throw new InvalidTerm("id of a record", text, "write a UUID");
            }
            UUID id = UUID.fromString(text);
            if (!records.containsKey(id)) {
                lookUp(List.of(text));
            }
            RecordState record = records.get(id);
            if (record == null) {
                throw new Problem(ProblemCode.NOT_FOUND, "there is no record " + collection + "/" + id);
            }
            String name = json.<JsonNode>valueToTree(record).path("name").asText(id.toString());
            return new Subject(id.toString(), name, record.orgUnit());
        }
    }

    private Subject unit(String text) {
        OrgUnitId id = OrgUnitId.of(text);
        OrgUnit unit = orgUnits.find(id);
        if (unit == null) {
            throw new Problem(ProblemCode.ORG_UNIT_UNKNOWN, "org unit '" + id + "' is unknown");
        }
        return new Subject(id.text(), unit.names().vi(), id);
    }

    /** What is stated of a unit hides what its parts have: all subjects are of one level. */
    private void mustBeOfLevel(CriteriaSet set, OrgUnitId id) {
        OrgUnit unit = orgUnits.find(id);
        if (unit != null && unit.kind() != set.scores().level()) {
            throw new Problem(
                    ProblemCode.ORG_UNIT_WRONG_LEVEL,
                    "'" + id + "' is a " + unit.kind() + ", " + set.code() + " is for each "
                            + set.scores().level());
        }
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
