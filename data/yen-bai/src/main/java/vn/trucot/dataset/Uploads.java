package vn.trucot.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.trucot.dataset.demo.DemoData;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.dataset.file.Row;
import vn.trucot.dataset.file.StatedFigure;
import vn.trucot.events.Pillar;

/**
 * What goes where, in which order, and how much in one request. All returns of a form go in one, and all teams: the first of
 * a province make figures due of all its units, which would be counted without the others and then again.
 */
record Uploads(PublishedData published, DemoData demo) {

    private static final int UNITS = 5_000;
    private static final int TEAMS = 10_000;
    private static final int HOUSES = 2_000;
    private static final int DOSSIERS = 40_000;
    private static final int PRODUCTS = 500;
    private static final int RETURNS = 10_000;
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
        List<Supplier<Upload<?>>> uploads = new ArrayList<>();
        if (pillar == Pillar.GOVERNMENT) {
            uploads.add(() -> gov("targets/batch", published.targets()));
        }
        uploads.add(() -> figures(pillar, published.facts()));
        switch (pillar) {
            case GOVERNMENT -> {
                uploads.add(() -> figures(pillar, published.dti()));
                uploads.add(() -> gov("procedures/batch", demo.procedures()));
                uploads.add(() -> gov("documents/batch", demo.documents()));
                uploads.add(() -> gov("information-systems/batch", demo.informationSystems()));
                uploads.add(() -> gov("databases/batch", demo.databases()));
                uploads.add(() -> gov("platforms/batch", demo.platforms()));
                uploads.add(() -> gov("courses/batch", demo.courses()));
                uploads.add(() -> gov("models/batch", demo.models()));
                uploads.add(() -> gov("tasks/batch", demo.tasks()));
                uploads.add(() -> gov("org-unit-identities/batch", demo.identities()));
                uploads.add(() -> gov("working-groups/batch", demo.workingGroups()));
                uploads.add(() -> figures(pillar, demo.officialScores()));
                demo.recognitions().forEach((set, rows) -> uploads.add(() -> gov("criteria/" + set + "/batch", rows)));
                uploads.add(
                        () -> new Upload<>(pillar, "forms/dossiers/batch", Format.json(), DOSSIERS, demo.dossiers()));
                uploads.add(() -> gov("dossier-events", demo.dossierEvents()));
                uploads.add(() -> gov("forms/service-quality/batch", demo.qualityOfDepartments()));
            }
            case ECONOMY -> {
                uploads.add(() ->
                        new Upload<>(pillar, "ocop-products/batch", Format.json(), PRODUCTS, demo.ocopProducts()));
                uploads.add(() -> economy("enterprises/batch", demo.enterprises()));
                uploads.add(() -> economy("criteria/sme-maturity/batch", demo.maturity()));
                uploads.add(() -> economy("payment-points/batch", demo.paymentPoints()));
                uploads.add(() -> economy("cashless-campaigns/batch", demo.campaigns()));
                uploads.add(() -> economy("support-teams/batch", demo.supportTeams()));
                uploads.add(() -> economy("support-plans/batch", demo.supportPlans()));
                uploads.add(() -> economy("advice-sessions/batch", demo.adviceSessions()));
                uploads.add(() -> economy("tourism-sites/batch", demo.tourismSites()));
                demo.provinceReturns()
                        .forEach((form, rows) -> uploads.add(() -> economy("forms/" + form + "/batch", rows)));
            }
            case SOCIETY -> {
                uploads.add(() -> new Upload<>(pillar, "community-teams/batch", Format.json(), TEAMS, demo.teams()));
                uploads.add(() ->
                        new Upload<>(pillar, "culture-houses/batch", Format.json(), HOUSES, demo.cultureHouses()));
                uploads.add(() -> new Upload<>(
                        pillar, "criteria/culture-house/batch", Format.json(), HOUSES, demo.cultureHouseAssessments()));
                uploads.add(() -> society("team-activities/batch", demo.teamActivities()));
                uploads.add(() -> society("villages/batch", demo.villageProfiles()));
                demo.societyReturns()
                        .forEach((form, rows) -> uploads.add(() -> society("forms/" + form + "/batch", rows)));
                uploads.add(() -> society("forms/telecom/batch", demo.operators()));
                uploads.add(() -> society("schools/batch", demo.schools()));
                uploads.add(() -> society("learning-courses/batch", demo.learningCourses()));
                uploads.add(() -> society("contests/batch", demo.contests()));
                uploads.add(() -> society("forms/feedback/batch", demo.feedback()));
                demo.smartPlaces()
                        .forEach((set, rows) -> uploads.add(() -> society("criteria/" + set + "/batch", rows)));
            }
        }
        demo.returns(pillar)
                .forEach((form, rows) -> uploads.add(
                        () -> new Upload<>(pillar, "forms/" + form + "/batch", Format.json(), RETURNS, rows)));
        return uploads;
    }

    private static <T> Upload<T> gov(String path, List<Row<T>> rows) {
        return new Upload<>(Pillar.GOVERNMENT, path, Format.json(), UNITS, rows);
    }

    private static <T> Upload<T> economy(String path, List<Row<T>> rows) {
        return new Upload<>(Pillar.ECONOMY, path, Format.json(), UNITS, rows);
    }

    private static <T> Upload<T> society(String path, List<Row<T>> rows) {
        return new Upload<>(Pillar.SOCIETY, path, Format.json(), UNITS, rows);
    }

    private static Upload<StatedFigure> figures(Pillar pillar, List<Row<StatedFigure>> rows) {
        List<Row<StatedFigure>> owned = rows.stream()
                .filter(row -> pillar.owns(row.value().key().indicator()))
                .toList();
        return new Upload<>(pillar, "observations/batch", Format.figuresAsCsv(), FIGURES, owned);
    }
}
