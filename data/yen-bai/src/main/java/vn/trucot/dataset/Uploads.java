package vn.trucot.dataset;

import java.util.List;
import java.util.function.Supplier;
import vn.trucot.dataset.demo.DemoData;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.dataset.file.Row;
import vn.trucot.dataset.file.StatedFigure;
import vn.trucot.events.Pillar;

/** What goes where, in which order, and how much in one request. */
record Uploads(PublishedData published, DemoData demo) {

    private static final int UNITS = 5_000;
    private static final int TEAMS = 10_000;
    private static final int DOSSIERS = 8_000;
    private static final int PRODUCTS = 500;
    private static final int FIGURES = 20_000;

    /** Units and successions: everything else speaks of them, and all three services must know them first. */
    List<Upload<?>> units() {
        return List.of(
                gov("org-units/batch", published.orgUnits()),
                gov("org-units/batch", demo.villages()),
                gov("successions/batch", published.successions()),
                gov("successions/batch", demo.successions()));
    }

    /** What one service takes once it knows the units; each part is made only when it is its turn. */
    List<Supplier<Upload<?>>> of(Pillar pillar) {
        return switch (pillar) {
            case GOVERNMENT ->
                List.of(
                        () -> gov("targets/batch", published.targets()),
                        () -> figures(pillar, published.facts()),
                        () -> figures(pillar, published.dti()),
                        () -> gov("procedures/batch", demo.procedures()),
                        () -> new Upload<>(pillar, "dossiers/batch", Format.json(), DOSSIERS, demo.dossiers()),
                        () -> figures(pillar, demo.figures(pillar)));
            case ECONOMY ->
                List.of(
                        () -> figures(pillar, published.facts()),
                        () -> new Upload<>(pillar, "ocop-products/batch", Format.json(), PRODUCTS, demo.ocopProducts()),
                        () -> figures(pillar, demo.figures(pillar)));
            case SOCIETY ->
                List.of(
                        () -> figures(pillar, published.facts()),
                        () -> new Upload<>(pillar, "community-teams/batch", Format.json(), TEAMS, demo.teams()),
                        () -> figures(pillar, demo.figures(pillar)));
        };
    }

    private static <T> Upload<T> gov(String path, List<Row<T>> rows) {
        return new Upload<>(Pillar.GOVERNMENT, path, Format.json(), UNITS, rows);
    }

    private static Upload<StatedFigure> figures(Pillar pillar, List<Row<StatedFigure>> rows) {
        List<Row<StatedFigure>> owned = rows.stream()
                .filter(row -> pillar.owns(row.value().key().indicator()))
                .toList();
        return new Upload<>(pillar, "observations/batch", Format.figuresAsCsv(), FIGURES, owned);
    }
}
