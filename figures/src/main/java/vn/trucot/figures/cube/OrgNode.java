package vn.trucot.figures.cube;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;

/** An org unit in its place: its parts, and who it came from and went on as. Never changes; a changed tree is a new one. */
public final class OrgNode {

    private final int ordinal;
    private final OrgUnit orgUnit;
    private final byte[] encodedId;
    private final long from;
    private final long to;

    @Nullable
    OrgNode parent;

    List<OrgNode> children = List.of();
    List<OrgLink> predecessors = List.of();
    List<OrgLink> successors = List.of();

    OrgNode(int ordinal, OrgUnit orgUnit) {
        this.ordinal = ordinal;
        this.orgUnit = orgUnit;
        this.encodedId = orgUnit.id().text().getBytes(StandardCharsets.US_ASCII);
        this.from = day(orgUnit.validFrom(), Long.MIN_VALUE);
        this.to = day(orgUnit.validTo(), Long.MAX_VALUE);
    }

    private static long day(@Nullable LocalDate day, long open) {
        return day == null ? open : day.toEpochDay();
    }

    /** The unit's number in the sheets of the cube. */
    public int ordinal() {
        return ordinal;
    }

    public OrgUnit orgUnit() {
        return orgUnit;
    }

    public OrgUnitId id() {
        return orgUnit.id();
    }

    /** The id as it is written into answers; not to be changed. */
    public byte[] encodedId() {
        return encodedId;
    }

    /** First day as days since 1970-01-01; the least number when it was always there. */
    public long from() {
        return from;
    }

    /** First day on which it is no more, as days since 1970-01-01; the greatest number while it lasts. */
    public long to() {
        return to;
    }

    public @Nullable OrgNode parent() {
        return parent;
    }

    /** All parts there ever were, by id. */
    public List<OrgNode> children() {
        return children;
    }

    public List<OrgNode> childrenOn(LocalDate day) {
        return children.stream().filter(child -> child.orgUnit.isValidOn(day)).toList();
    }

    /** The units that became this one; only those that are known and began before it. */
    public List<OrgLink> predecessors() {
        return predecessors;
    }

    public List<OrgLink> successors() {
        return successors;
    }

    /** Whether the unit has ended and nobody has said as what it went on. */
    public boolean successorUnknown() {
        return to != Long.MAX_VALUE && successors.isEmpty();
    }

    String dump() {
        return orgUnit + " parent " + parent + " children " + children + " from " + ends(predecessors) + " to "
                + ends(successors);
    }

    private static List<Succession> ends(List<OrgLink> links) {
        return links.stream().map(OrgLink::succession).toList();
    }

    @Override
    public String toString() {
        return orgUnit.id().text();
    }
}
