package vn.trucot.gov.database;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.once;
import static vn.trucot.pillar.register.Rules.within;

import java.util.List;
import java.util.stream.Stream;
import vn.trucot.gov.database.Database.Audit;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A database is of a unit that is there when it is put into use, is connected and audited while it is, and once a day. */
final class Databases {

    static final String COLLECTION = "databases";

    static final RecordKind<Database> KIND = RecordKind.of("database", COLLECTION, Database.class, DatabaseRow::new)
            .unit("orgUnit", null, Database::inUseSince)
            .key(
                    "code",
                    Database::key,
                    List.of(new Column<>("orgUnit", Database::orgUnit), new Column<>("code", Database::code)))
            .rule(notAfterToday("inUseSince", Database::inUseSince))
            .rule(after("endedOn", Database::endedOn, "inUseSince", Database::inUseSince))
            .rule(within(
                    "connectedSince", database -> Stream.ofNullable(database.connectedSince()), Database::isInUseOn))
            .rule(within("audits", database -> database.audits().stream().map(Audit::on), Database::isInUseOn))
            .rule(once("audits", database -> database.audits().stream().map(Audit::on)))
            .count(DatabaseMeasures.OF_UNIT)
            .build();

    private Databases() {}
}
