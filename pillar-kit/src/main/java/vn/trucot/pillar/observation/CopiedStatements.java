package vn.trucot.pillar.observation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;

/** Streams statements into {@code incoming} by COPY, without holding more than a buffer of them. */
final class CopiedStatements<T> implements StatementSource {

    private static final String COPY = "copy incoming (" + COLUMNS + ", published_on, place, note) from stdin";
    private static final int BUFFER = 1 << 16;

    private final Iterable<T> statements;
    private final Line<T> line;

    private interface Line<T> {
        void append(StringBuilder text, T statement);
    }

    private CopiedStatements(Iterable<T> statements, Line<T> line) {
        this.statements = statements;
        this.line = line;
    }

    static StatementSource stating(Iterable<Statement> statements) {
        return new CopiedStatements<>(statements, CopiedStatements::append);
    }

    static StatementSource withdrawing(Iterable<StatementId> statements) {
        return new CopiedStatements<>(statements, CopiedStatements::append);
    }

    @Override
    public long fill(Connection connection) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            StringBuilder text = new StringBuilder(BUFFER + 1024);
            long count = 0;
            for (T statement : statements) {
                text.append(count++);
                line.append(text, statement);
                text.append('\n');
                if (text.length() >= BUFFER) {
                    flush(copy, text);
                }
            }
            flush(copy, text);
            copy.endCopy();
            return count;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void flush(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static void append(StringBuilder text, Statement statement) {
        append(text, statement.key());
        field(text, statement.source().name());
        text.append('\t').append(statement.source().kind().name());
        Figure figure = statement.figure();
        number(text, figure.numerator());
        number(text, figure.denominator());
        text.append('\t').append(statement.status().name()).append("\tf");
        Publication publication = statement.publication();
        optional(text, publication.publishedOn());
        optional(text, publication.place());
        optional(text, publication.note());
    }

    private static void append(StringBuilder text, StatementId id) {
        append(text, id.key());
        field(text, id.sourceName());
        text.append("\t\\N\t\\N\t\\N\t\\N\tt\t\\N\t\\N\t\\N");
    }

    private static void append(StringBuilder text, ObservationKey key) {
        text.append('\t').append(key.indicator().text());
        text.append('\t').append(key.orgUnit().text());
        text.append('\t').append(key.period());
        text.append('\t').append(key.breakdown());
    }

    private static void number(StringBuilder text, @Nullable BigDecimal number) {
        text.append('\t').append(number == null ? "\\N" : number.toPlainString());
    }

    private static void optional(StringBuilder text, @Nullable String value) {
        if (value == null) {
            text.append("\t\\N");
        } else {
            field(text, value);
        }
    }

    /** Free text: what COPY gives a meaning is escaped. */
    private static void field(StringBuilder text, String value) {
        text.append('\t');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
