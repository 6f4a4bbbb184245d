package vn.trucot.gateway.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;
import vn.trucot.access.GrantedRoles;
import vn.trucot.access.Role;
import vn.trucot.access.Subtrees;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;

/** Whose rights an administrator gives and takes: those that reach no further than the own ones. */
@Singleton
public class AdministeredUnits {

    private final Cube cube;
    private final Clock clock;

    AdministeredUnits(Cube cube, Clock clock) {
        this.cube = cube;
        this.clock = clock;
    }

    /** Whether each of the grants lies within what was granted to the administrator. */
    public boolean holds(SecurityIdentity administrator, List<Grant> grants) {
        List<Grant> own = GrantedRoles.grants(administrator)
                .filter(grant -> grant.role() == Role.ADMINISTRATOR)
                .toList();
        Subtrees subtrees = subtrees();
        return grants.stream().allMatch(grant -> own.stream().anyMatch(mine -> reaches(mine, grant, subtrees)));
    }

    private static boolean reaches(Grant own, Grant other, Subtrees subtrees) {
        boolean inPillar = own.pillar() == null || own.pillar() == other.pillar();
        return inPillar
                && (own.unit() == null || (other.unit() != null && subtrees.contains(own.unit(), other.unit())));
    }

    private Subtrees subtrees() {
        OrgTree tree = cube.view().orgTree();
        LocalDate today = LocalDate.now(clock);
        return new Subtrees(unit -> parent(tree.find(unit)), unit -> heirs(tree.find(unit), today));
    }

    private static @Nullable OrgUnitId parent(@Nullable OrgNode node) {
        OrgNode parent = node == null ? null : node.parent();
        return parent == null ? null : parent.id();
    }

    private static List<OrgUnitId> heirs(@Nullable OrgNode node, LocalDate today) {
        return node == null
                ? List.of()
                : node.successors().stream()
                        .filter(link -> link.succession().share().compareTo(BigDecimal.ONE) == 0)
                        .filter(link -> !link.succession().date().isAfter(today))
                        .map(link -> link.succession().successor())
                        .toList();
    }
}
