package vn.trucot.pillar.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;

/** Fields of a form added to and taken from each other: {@code received - online - postal}. No other arithmetic is possible. */
record Sum(List<Term> terms) {

    private static final Pattern TERM = Pattern.compile("\\s*([+-]?)\\s*([a-z][A-Za-z0-9]*)\\s*");

    /** A field, added or taken away. */
    record Term(boolean minus, String field) {}

    Sum {
        terms = List.copyOf(terms);
    }

    static Sum parse(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher term = TERM.matcher(text);
        int end = 0;
        while (end < text.length()) {
            boolean found = term.find(end) && term.start() == end;
            if (!found || (term.group(1).isEmpty() && !terms.isEmpty())) {
                throw new InvalidTerm("sum", text, "write names of fields with + and - between them");
            }
            terms.add(new Term("-".equals(term.group(1)), term.group(2)));
            end = term.end();
        }
        if (terms.isEmpty()) {
            throw new InvalidTerm("sum", text, "it names no field");
        }
        return new Sum(terms);
    }

    List<String> fields() {
        return terms.stream().map(Term::field).toList();
    }

    /** The value; null if one of the fields has none. */
    @Nullable
    BigDecimal of(Map<String, BigDecimal> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal value = figures.get(term.field());
            if (value == null) {
                return null;
            }
            sum = term.minus() ? sum.subtract(value) : sum.add(value);
        }
        return sum;
    }

    /** The same for the database. */
    String sql(Function<String, String> column) {
        return written(column);
    }

    @Override
    public String toString() {
        return written(Function.identity());
    }

    private String written(Function<String, String> field) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            text.append(term.minus() ? (text.isEmpty() ? "-" : " - ") : text.isEmpty() ? "" : " + ")
                    .append(field.apply(term.field()));
        }
        return text.toString();
    }
}
