package vn.trucot.society.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.society.team.Team.Membership;

class MembershipTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Test
    void thePartsOfAHeadCountAreNoMoreThanItsMembers() {
        check(count(8, null, null, null, null)).refuse();
        check(count(8, 8, 2, 3, 3)).refuse();
        assertThatThrownBy(refused(count(8, 9, 2, null, null))).hasMessageContaining("women 9 is more than members 8");
        assertThatThrownBy(refused(count(8, 3, 2, 4, 3)))
                .hasMessageContaining("leaders, youth and associations are 9, more than members 8");
    }

    @Test
    void aNewNumberIsAnotherCountAndWhoIsInNoRoleIsCountedInNone() {
        assertThat(count(8, 3, null, null, null).counts())
                .isNotEqualTo(count(8, null, null, null, null).counts());
        assertThat(count(8, 3, 2, null, 1).inRoles()).isEqualTo(3);
        assertThat(count(8, 3, null, null, null).inRoles()).isZero();
    }

    private static Membership count(
            int members,
            @Nullable Integer women,
            @Nullable Integer leaders,
            @Nullable Integer youth,
            @Nullable Integer associations) {
        return new Membership(DAY, members, women, leaders, youth, associations);
    }

    private static Mistakes check(Membership count) {
        Mistakes mistakes = new Mistakes();
        Teams.checkParts(count, DAY, mistakes);
        return mistakes;
    }

    private static ThrowingCallable refused(Membership count) {
        return check(count)::refuse;
    }
}
