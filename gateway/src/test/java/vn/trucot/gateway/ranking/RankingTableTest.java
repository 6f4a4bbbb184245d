package vn.trucot.gateway.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Direction;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.scoring.rank.Lack;

class RankingTableTest {

    @Test
    void textIsGuardedAgainstFormulasAndNumbersStayAsTheyAre() {
        // When
        String csv = new String(RankingTable.csv(answer(), false), StandardCharsets.UTF_8);

        // Then
        assertThat(csv.lines())
                .containsExactly(
                        "rank,orgUnit,name,value,points,scoredMaximum,demo,rankYearBefore,movement,valueYearBefore,state,"
                                + "applicableMaximum,scoredShare,comparable,notComparable",
                        "1,15.132,\"'=HYPERLINK(\"\"http://x.example\"\")\",10,,,false,4,-3,-5,VALUE,,,true,",
                        ",15.133,'-2+3,,,,,,,,NO_DATA,,,,");
    }

    @Test
    void whoAsksForAByteOrderMarkGetsOne() {
        assertThat(new String(RankingTable.csv(answer(), true), StandardCharsets.UTF_8))
                .startsWith("\uFEFFrank,");
    }

    private static RankingAnswer answer() {
        return new RankingAnswer(
                1,
                new RankingAnswer.Criterion(
                        null, null, null, name("Chỉ tiêu"), null, Direction.HIGHER_IS_BETTER, null, null),
                Period.year(2024),
                LocalDate.of(2024, 12, 31),
                OrgUnitKind.DISTRICT,
                null,
                false,
                List.of(new RankingAnswer.Place(
                        1,
                        false,
                        OrgUnitId.of("15.132"),
                        name("=HYPERLINK(\"http://x.example\")"),
                        new BigDecimal("10.00"),
                        null,
                        false,
                        4,
                        new RankingAnswer.Movement(true, null, 4, 7, -3),
                        new BigDecimal("-5"))),
                List.of(new RankingAnswer.Unranked(OrgUnitId.of("15.133"), name("-2+3"), Lack.NO_DATA, null)),
                null);
    }

    private static Names name(String vi) {
        return new Names(vi, null);
    }
}
