package vn.trucot.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A failure that the user is told about: its code, which value and why, and the single mistakes. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String detail;
    private final transient List<Fault> faults;
    private final transient Map<String, Object> members;
    private final transient Map<String, String> headers;

    public Problem(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    public Problem(ProblemCode code, String detail, List<Fault> faults) {
        this(code, detail, faults, Map.of(), Map.of());
    }

    private Problem(
            ProblemCode code,
            String detail,
            List<Fault> faults,
            Map<String, Object> members,
            Map<String, String> headers) {
        super(code + ": " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        this.headers = Map.copyOf(headers);
    }

    /** The same problem with one more member in its JSON, as {@code rejected}. */
    public Problem with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(code, detail, faults, more, headers);
    }

    /** The same problem with an HTTP header in its answer, as {@code Allow}. */
    public Problem withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(code, detail, faults, members, more);
    }

    public ProblemCode code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** What its JSON has beside what every problem has. */
    public Map<String, Object> members() {
        return members;
    }

    Map<String, String> headers() {
        return headers;
    }
}
