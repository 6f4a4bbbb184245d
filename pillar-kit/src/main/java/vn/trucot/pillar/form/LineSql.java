package vn.trucot.pillar.form;

/**
 * The numbers of a counted line of a return as the database has them. All names come from a form, which was checked when it was
 * read.
 *
 * @param row the return: its form, unit and first day
 * @param line the line in it
 */
record LineSql(Form form, String row, String line) {

    /** What is counted of a return: what was approved last. */
    static String counted(String row) {
        return "case when %1$s.state = 'APPROVED' then %1$s.lines else %1$s.approved end".formatted(row);
    }

    /** A number of the line; null if it has none. */
    String number(String field) {
        return number(line, field);
    }

    /** A query for the {@code number} that a field of the line has in each of so many periods before, where it is there. */
    String past(String field, int periods) {
        return """
            select %1$s as number
            from form_return f cross join jsonb_array_elements(%2$s) e(line)
            where f.form = '%3$s' and f.org_unit = %4$s.org_unit and f.first_day < %4$s.first_day
                and f.first_day >= %4$s.first_day - interval '%5$d months'
                and (e.line->>'line') is not distinct from (%6$s->>'line')""".formatted(
                        number("e.line", field),
                        counted("f"),
                        form.code(),
                        row,
                        periods * form.frequency().months(),
                        line);
    }

    private static String number(String line, String field) {
        return "(%s->'figures'->>'%s')::numeric".formatted(line, field);
    }
}
