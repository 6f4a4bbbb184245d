package vn.trucot.gateway.lineage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.figures.figure.Rational;
import vn.trucot.gateway.lineage.LineageAnswer.Item;
import vn.trucot.gateway.lineage.LineageAnswer.ItemKind;
import vn.trucot.gateway.lineage.LineageAnswer.ItemPart;
import vn.trucot.gateway.lineage.LineageAnswer.Unused;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.PillarIndex;
import vn.trucot.scoring.score.ComponentScore;
import vn.trucot.scoring.score.MainIndexScore;
import vn.trucot.scoring.score.PillarScore;
import vn.trucot.scoring.score.Points;
import vn.trucot.scoring.score.ScoreSheet;

/** What the total, a pillar or a main index of a score sheet was made of, one step down. */
record ItemLineage(ScoreSheet sheet, OrgUnitId orgUnit, Period period, Links links) {

    private static final int PLACES = 4;

    private static final Names ADDED_UP =
            new Names("cộng điểm các chỉ số chính", "the points of the main indices added up");
    private static final Names COMPONENTS_ADDED_UP =
            new Names("cộng điểm các chỉ số thành phần", "the points of the components added up");

    /** The total; pillars, which show the same points another way, are among its parts but not added up. */
    Item total() {
        IndexSet set = sheet.set();
        List<ItemPart> parts = new ArrayList<>();
        sheet.pillars().forEach(score -> parts.add(pillarPart(score)));
        sheet.mainIndices().forEach(score -> parts.add(mainIndexPart(score)));
        return item(ItemKind.TOTAL, IndexSet.TOTAL, set.names(), ADDED_UP, sheet.total(), parts);
    }

    /** A pillar and its main indices; null if the set has none of this code. */
    @Nullable
    Item pillar(String code) {
        return sheet.pillars().stream()
                .filter(score -> score.pillar().code().equals(code))
                .findFirst()
                .map(this::pillar)
                .orElse(null);
    }

    /** A main index and its components; null if the set has none of this code. */
    @Nullable
    Item mainIndex(String code) {
        return sheet.mainIndices().stream()
                .filter(score -> score.mainIndex().code().equals(code))
                .findFirst()
                .map(this::mainIndex)
                .orElse(null);
    }

    private Item pillar(PillarScore score) {
        PillarIndex pillar = score.pillar();
        Stream<ItemPart> parts = sheet.mainIndices().stream()
                .filter(main -> pillar.members().contains(main.mainIndex().code()))
                .map(this::mainIndexPart);
        return item(
                ItemKind.PILLAR,
                pillar.code(),
                pillar.names(),
                pillar.rule().inWords(),
                score.points(),
                parts.toList());
    }

    private Item mainIndex(MainIndexScore score) {
        return item(
                ItemKind.MAIN_INDEX,
                score.mainIndex().code(),
                score.mainIndex().names(),
                COMPONENTS_ADDED_UP,
                score.points(),
                score.components().stream().map(this::componentPart).toList());
    }

    private Item item(ItemKind kind, String code, Names names, Names rule, Points points, List<ItemPart> parts) {
        return new Item(
                sheet.set().code(),
                sheet.set().version(),
                sheet.set().legalBasis(),
                kind,
                code,
                names,
                rule,
                points.value(),
                points.isScored() ? points.rounded() : null,
                rounded(points.maximum()),
                rounded(points.scored()),
                parts);
    }

    private ItemPart pillarPart(PillarScore score) {
        return part(
                ItemKind.PILLAR,
                "pillar",
                score.pillar().code(),
                score.pillar().names(),
                score.points(),
                Unused.ANOTHER_VIEW);
    }

    private ItemPart mainIndexPart(MainIndexScore score) {
        return part(
                ItemKind.MAIN_INDEX,
                "mainIndex",
                score.mainIndex().code(),
                score.mainIndex().names(),
                score.points(),
                score.points().isScored() ? null : Unused.NOT_SCORED);
    }

    private ItemPart componentPart(ComponentScore score) {
        Points points = score.points();
        Rational reached = score.reached();
        return new ItemPart(
                ItemKind.COMPONENT,
                score.component().code(),
                score.component().names(),
                reached == null ? null : rounded(reached),
                points == null ? null : rounded(points.maximum()),
                points == null ? null : rounded(points.scored()),
                reached != null,
                reached == null ? Unused.NOT_SCORED : null,
                link("component", score.component().code()));
    }

    private ItemPart part(
            ItemKind kind, String parameter, String code, Names names, Points points, @Nullable Unused unused) {
        return new ItemPart(
                kind,
                code,
                names,
                points.isScored() ? points.rounded() : null,
                rounded(points.maximum()),
                rounded(points.scored()),
                unused == null,
                unused,
                link(parameter, code));
    }

    private String link(String parameter, String code) {
        return links.item(sheet.set().code(), parameter, code, orgUnit, period);
    }

    private static BigDecimal rounded(Rational points) {
        return points.round(PLACES);
    }
}
