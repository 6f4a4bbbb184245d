package vn.trucot.pillar.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The condition of a list, made of the filters that a request gives. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition that uses the named parameter; not if the filter was left out (null). */
    public Conditions and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add("(" + condition + ")");
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition that uses several parameters. */
    public Conditions and(String condition, Map<String, Object> values) {
        conditions.add("(" + condition + ")");
        parameters.putAll(values);
        return this;
    }

    public String hql() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
