package vn.trucot.pillar.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trucot.events.OrgUnitId;
import vn.trucot.problem.ProblemCode;

/** Things that a form has a line for: a register offers them as a CDI bean, a form names them. */
public interface KnownLines {

    /** As forms name them: {@code procedures}. */
    String name();

    /** One of them, as messages say it: {@code procedure}. */
    String one();

    /** The code of the mistake that there is no such thing. */
    ProblemCode unknown();

    /** Who has or had each of these; a unit may use its own and those of the units that it is part of. */
    Map<String, Set<OrgUnitId>> owners(Collection<String> codes);

    /** Code and name of what a unit, or one of these that it is part of, has now. */
    List<Line> of(Collection<OrgUnitId> owners);

    /** Something a form can have a line for. */
    record Line(String code, String name) {}
}
