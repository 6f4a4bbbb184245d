package vn.trucot.events;

import java.util.List;

/** A dimension that an indicator may be broken down by, with its code list. */
public record BreakdownDimension(String code, Names names, List<Code> codes) {

    /** One entry of the code list. */
    public record Code(String code, Names names) {}

    public BreakdownDimension {
        codes = List.copyOf(codes);
        codes.forEach(entry -> Breakdown.check(code, entry.code()));
        if (codes.stream().map(Code::code).distinct().count() != codes.size()) {
            throw new InvalidTerm("code list", code, "each code stands in it once");
        }
    }

    public boolean has(String code) {
        return codes.stream().anyMatch(entry -> entry.code().equals(code));
    }
}
