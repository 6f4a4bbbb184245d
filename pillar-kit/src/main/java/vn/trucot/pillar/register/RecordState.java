package vn.trucot.pillar.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.stream.Stream;
import vn.trucot.events.OrgUnitId;

/**
 * The state of one record: what a client sends, what is stored and what is answered. Implemented by Java records that are
 * {@code @Embeddable}. A client may send the {@code id} along; the address or the row says which one counts.
 */
@JsonIgnoreProperties("id")
public interface RecordState {

    /** Whose record it is: locks, rights and measures follow it. */
    OrgUnitId orgUnit();

    /** Whether it was generated. */
    boolean demo();

    /** What is counted of it, and on which days. */
    Stream<Fact> facts();
}
