package vn.trucot.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.trucot.dataset.Catalogues;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.dataset.file.Row;
import vn.trucot.dataset.file.StatedFigure;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Succession;

class DemoDataTest {

    private static final Horizon OCTOBER_2026 = new Horizon(YearMonth.of(2026, 10));
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final PublishedData PUBLISHED = new PublishedData();
    private static final DemoData DEMO = new DemoData(PUBLISHED, OCTOBER_2026);
    private static final Map<OrgUnitId, OrgUnit> UNITS = Stream.concat(
                    values(PUBLISHED.orgUnits()).stream(), values(DEMO.villages()).stream())
            .collect(Collectors.toMap(OrgUnit::id, Function.identity()));
    private static Catalogues catalogues;

    @BeforeAll
    static void readCatalogues() throws Exception {
        catalogues = Catalogues.read();
    }

    @Test
    void the_same_seed_gives_the_same_data_and_another_seed_does_not() {
        DemoData again = new DemoData(PUBLISHED, OCTOBER_2026, DemoVolumes.SEED);
        DemoData other = new DemoData(PUBLISHED, OCTOBER_2026, DemoVolumes.SEED + 1);

        assertThat(everything(again)).isEqualTo(everything(DEMO));
        assertThat(everything(other)).isNotEqualTo(everything(DEMO));
    }

    @Test
    void another_month_adds_to_what_was_there_and_changes_none_of_it() {
        // Given
        DemoData before = new DemoData(PUBLISHED, new Horizon(YearMonth.of(2026, 9)));

        // When
        Set<Object> now = new HashSet<>(everything(DEMO));

        // Then
        assertThat(values(before.villages())).allMatch(now::contains);
        assertThat(values(before.documents())).allMatch(now::contains);
        assertThat(values(before.courses())).allMatch(now::contains);
        Set<Object> filed =
                values(DEMO.dossiers()).stream().map(DemoDataTest::withoutDay).collect(Collectors.toSet());
        assertThat(values(before.dossiers())).allMatch(dossier -> filed.contains(withoutDay(dossier)));
        Set<Object> returned =
                returns(DEMO).stream().map(DemoDataTest::withoutDay).collect(Collectors.toSet());
        assertThat(returns(before)).allMatch(row -> returned.contains(withoutDay(row)));
        Map<Object, Team> teams =
                values(DEMO.teams()).stream().collect(Collectors.toMap(Team::id, Function.identity()));
        assertThat(values(before.teams()))
                .allMatch(team -> beginsWith(teams.get(team.id()).activities(), team.activities()));
    }

    /** On which day the last period was returned is not known as long as the day may not have come. */
    private static List<Object> withoutDay(Dossier dossier) {
        return List.of(
                dossier.orgUnit(),
                dossier.period(),
                dossier.procedureCode(),
                dossier.received(),
                dossier.online(),
                dossier.resolved(),
                dossier.rated(),
                dossier.satisfied());
    }

    private static Object withoutDay(FormRow row) {
        return List.of(row.orgUnit(), row.period(), row.numbers());
    }

    private static boolean beginsWith(List<?> whole, List<?> part) {
        return whole.size() >= part.size() && whole.subList(0, part.size()).equals(part);
    }

    @Test
    void the_horizon_is_the_end_of_the_last_complete_month_in_vietnam() {
        Clock clock = Clock.fixed(Instant.parse("2026-10-31T17:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

        assertThat(Horizon.of(clock).lastDay()).isEqualTo("2026-10-31");
    }

    @Test
    void yen_bai_has_as_many_villages_as_were_published_and_every_commune_some() {
        List<OrgUnit> villages = values(DEMO.villages());

        assertThat(villages).allSatisfy(village -> {
            OrgUnit commune = UNITS.get(village.parent());
            assertThat(village.demo()).isTrue();
            assertThat(village.names().vi()).matches("Thôn \\d\\d \\(mẫu\\)");
            assertThat(village.kind()).isEqualTo(OrgUnitKind.VILLAGE);
            assertThat(village.id().text()).matches(commune.id() + "\\.\\d\\d");
            assertThat(village.validFrom()).isEqualTo(commune.validFrom());
            assertThat(village.validTo()).isEqualTo(commune.validTo());
        });
        assertThat(villages)
                .filteredOn(village -> village.isValidOn(LocalDate.of(2022, 6, 1)))
                .filteredOn(village -> village.id().text().startsWith("15."))
                .hasSize(1356);
        assertThat(villages)
                .filteredOn(village -> village.id().text().startsWith("15.140.04630."))
                .hasSize(9);
        assertThat(villages)
                .extracting(OrgUnit::parent)
                .containsAll(UNITS.values().stream()
                        .filter(unit -> unit.kind() == OrgUnitKind.COMMUNE)
                        .map(OrgUnit::id)
                        .toList());
    }

    @Test
    void a_village_goes_on_where_its_commune_goes_on_and_ends_where_the_successor_is_unknown() {
        Map<OrgUnitId, Succession> communes = values(PUBLISHED.successions()).stream()
                .collect(Collectors.toMap(Succession::predecessor, Function.identity()));
        Map<OrgUnitId, Succession> villages = values(DEMO.successions()).stream()
                .collect(Collectors.toMap(Succession::predecessor, Function.identity()));

        assertThat(values(DEMO.villages())).allSatisfy(village -> {
            Succession ofCommune = communes.get(village.parent());
            Succession ofVillage = villages.get(village.id());
            if (ofCommune == null) {
                assertThat(ofVillage).isNull();
            } else {
                assertThat(ofVillage.date()).isEqualTo(ofCommune.date());
                assertThat(UNITS.get(ofVillage.successor()).parent()).isEqualTo(ofCommune.successor());
            }
        });
        assertThat(villages.values()).extracting(Succession::successor).doesNotHaveDuplicates();
    }

    @Test
    void teams_lie_within_their_village_and_go_on_under_its_successor() {
        List<Team> teams = values(DEMO.teams());

        assertThat(teams).extracting(Team::id).doesNotHaveDuplicates();
        assertThat(teams).allSatisfy(team -> {
            OrgUnit village = UNITS.get(team.village());
            assertThat(team.demo()).isTrue();
            assertThat(team.establishedOn()).isBetween(LocalDate.of(2022, 3, 1), LAST_DAY);
            assertThat(village.isValidOn(team.establishedOn())).isTrue();
            LocalDate end = team.dissolvedOn() == null ? LAST_DAY.plusDays(1) : team.dissolvedOn();
            if (village.validTo() != null) {
                assertThat(team.dissolvedOn()).isBeforeOrEqualTo(village.validTo());
            }
            assertThat(team.memberships().getFirst().from()).isEqualTo(team.establishedOn());
            assertThat(team.memberships())
                    .extracting(Team.Membership::from)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(day -> day.isBefore(end));
            assertThat(team.memberships()).allMatch(membership -> membership.members() >= 3);
            assertThat(team.activities())
                    .extracting(Team.Activity::on)
                    .isSorted()
                    .allMatch(day -> !day.isBefore(team.establishedOn()) && day.isBefore(end));
        });
        assertThat(covered(teams, "2022-12-31", "15")).isBetween(900L, 1355L);
        assertThat(covered(teams, "2023-12-31", "15")).isBetween(1200L, 1355L);
        assertThat(covered(teams, "2025-07-01", "15~2025"))
                .as("none was lost in the merger but those of three communes")
                .isBetween(covered(teams, "2025-06-30", "15") + covered(teams, "2025-06-30", "10") - 5, 2500L);
    }

    private static long covered(List<Team> teams, String text, String province) {
        LocalDate day = LocalDate.parse(text);
        return teams.stream()
                .filter(team -> team.village().text().startsWith(province + "."))
                .filter(team -> !team.establishedOn().isAfter(day)
                        && (team.dissolvedOn() == null || team.dissolvedOn().isAfter(day)))
                .count();
    }

    @Test
    void returns_of_periods_long_over_came_on_some_day_and_mostly_in_time() {
        List<Dossier> dossiers = values(DEMO.dossiers());

        assertThat(dossiers)
                .allMatch(dossier -> dossier.receivedOn() != null
                        || dossier.period().lastDay().equals(LAST_DAY));
        assertThat(dossiers.stream()
                        .filter(dossier -> dossier.receivedOn() != null
                                && dossier.receivedOn()
                                        .isAfter(dossier.period().lastDay().plusDays(5)))
                        .count())
                .isBetween(dossiers.size() / 25L, dossiers.size() / 10L);
    }

    @Test
    void every_commune_files_dossiers_in_every_month_it_was_there() {
        List<Dossier> dossiers = values(DEMO.dossiers());
        Map<OrgUnitId, Long> months = new HashMap<>();
        dossiers.forEach(dossier -> months.merge(dossier.orgUnit(), 1L, Long::sum));

        assertThat(dossiers.stream()
                        .map(dossier -> dossier.orgUnit() + " " + dossier.period() + " " + dossier.procedureCode())
                        .distinct())
                .hasSameSizeAs(dossiers);
        assertThat(dossiers)
                .allMatch(dossier ->
                        UNITS.get(dossier.orgUnit()).isValidOn(dossier.period().firstDay()))
                .allMatch(dossier -> !dossier.period().lastDay().isAfter(LAST_DAY))
                .allMatch(dossier -> dossier.received() > 0)
                .allMatch(dossier -> within(dossier.online() + dossier.postal(), dossier.received()))
                .allMatch(dossier -> dossier.onTime() + dossier.overdue() == dossier.resolved())
                .allMatch(dossier -> dossier.onTime() >= 0 && dossier.overdue() >= 0)
                .allMatch(dossier -> within(dossier.resolved(), dossier.received()))
                .allMatch(dossier -> within(dossier.digitised(), dossier.received()))
                .allMatch(dossier -> within(dossier.withFee(), dossier.received()))
                .allMatch(dossier -> within(dossier.paidOnline(), dossier.withFee()))
                .allMatch(dossier -> within(dossier.rated(), dossier.resolved()))
                .allMatch(dossier -> within(dossier.satisfied(), dossier.rated()));
        assertThat(months.get(OrgUnitId.of("15.132.04252"))).isEqualTo(42 * 2);
        assertThat(months.get(OrgUnitId.of("15.132.04264~2025"))).isEqualTo(6 * 2);
        assertThat(months.get(OrgUnitId.of("15~2025.02647"))).isEqualTo(16 * 2);
    }

    private static boolean within(int part, int whole) {
        return part >= 0 && part <= whole;
    }

    @Test
    void dossiers_are_filed_under_a_procedure_of_the_province_in_force() {
        List<Procedure> procedures = values(DEMO.procedures());

        assertThat(procedures).extracting(Procedure::id).doesNotHaveDuplicates();
        assertThat(values(DEMO.dossiers()))
                .allMatch(dossier -> procedures.stream()
                                .filter(procedure -> procedure.code().equals(dossier.procedureCode()))
                                .filter(procedure -> (dossier.orgUnit() + ".").startsWith(procedure.orgUnit() + "."))
                                .filter(procedure ->
                                        inForce(procedure, dossier.period().firstDay()))
                                .count()
                        == 1);
    }

    @Test
    void what_a_procedure_offers_fits_together_and_is_not_all_alike() {
        List<Procedure> procedures = values(DEMO.procedures());

        assertThat(procedures)
                .allMatch(procedure ->
                        procedure.postal() || procedure.offer().postOffices().isEmpty())
                .allMatch(procedure ->
                        procedure.offer().fee() > 0 || !procedure.offer().onlinePayment())
                .anyMatch(procedure -> !procedure.offer().postOffices().isEmpty())
                .anyMatch(procedure -> procedure.offer().onlinePayment())
                .anyMatch(procedure -> procedure.offer().fee() == 0);
        assertThat(procedures)
                .extracting(procedure -> procedure.offer().anyPlace())
                .contains(true, false);
    }

    private static boolean inForce(Procedure procedure, LocalDate day) {
        return !procedure.validFrom().isAfter(day)
                && (procedure.validTo() == null || procedure.validTo().isAfter(day));
    }

    @Test
    void documents_are_issued_by_a_unit_that_is_there_and_in_no_year_of_which_the_number_was_published() {
        List<Document> documents = values(DEMO.documents());

        assertThat(documents)
                .extracting(document -> document.orgUnit() + " " + document.number() + " " + document.issuedOn())
                .doesNotHaveDuplicates();
        assertThat(documents).allSatisfy(document -> {
            assertThat(document.demo()).isTrue();
            assertThat(document.name()).endsWith("(mẫu)");
            assertThat(UNITS.get(document.orgUnit()).isValidOn(document.issuedOn()))
                    .isTrue();
            assertThat(document.issuedOn()).isBeforeOrEqualTo(LAST_DAY);
            assertThat(document.validTo() == null || document.validTo().isAfter(document.validFrom()))
                    .isTrue();
        });
        assertThat(documents)
                .filteredOn(document -> document.orgUnit().text().equals("15"))
                .isNotEmpty()
                .noneMatch(document -> document.issuedOn().getYear() == 2022);
    }

    @Test
    void information_systems_are_of_a_unit_while_it_is_there_and_their_security_is_of_days_that_came() {
        assertThat(values(DEMO.informationSystems())).isNotEmpty().allSatisfy(system -> {
            assertThat(system.demo()).isTrue();
            assertThat(system.name()).endsWith("(mẫu)");
            isOwned(system.orgUnit(), system.inUseSince(), system.endedOn());
            assertThat(Stream.of(system.levelApprovedOn(), system.protectedSince(), system.monitoredSince())
                            .filter(Objects::nonNull))
                    .allMatch(day -> !day.isAfter(LAST_DAY));
        });
        assertThat(values(DEMO.informationSystems()))
                .extracting(system -> system.orgUnit() + " " + system.code())
                .doesNotHaveDuplicates();
    }

    @Test
    void databases_are_connected_and_audited_while_a_unit_has_them() {
        assertThat(values(DEMO.databases())).isNotEmpty().allSatisfy(database -> {
            assertThat(database.demo()).isTrue();
            assertThat(database.name()).endsWith("(mẫu)");
            isOwned(database.orgUnit(), database.inUseSince(), database.endedOn());
            assertThat(Stream.concat(
                            Stream.ofNullable(database.connectedSince()),
                            database.audits().stream().map(Database.Audit::on)))
                    .allMatch(day -> !day.isBefore(database.inUseSince())
                            && !day.isAfter(LAST_DAY)
                            && (database.endedOn() == null || day.isBefore(database.endedOn())));
        });
        assertThat(values(DEMO.databases()))
                .extracting(database -> database.orgUnit() + " " + database.code())
                .doesNotHaveDuplicates();
    }

    @Test
    void platforms_are_used_by_no_more_than_may_and_in_months_in_which_a_unit_has_them() {
        assertThat(values(DEMO.platforms())).isNotEmpty().allSatisfy(platform -> {
            assertThat(platform.demo()).isTrue();
            assertThat(platform.name()).endsWith("(mẫu)");
            isOwned(platform.orgUnit(), platform.inUseSince(), platform.endedOn());
            assertThat(platform.uses())
                    .allMatch(use ->
                            0 <= use.active() && use.active() <= use.registered() && use.registered() <= use.entitled())
                    .allMatch(use -> !use.month().lastDay().isBefore(platform.inUseSince())
                            && !use.month().lastDay().isAfter(LAST_DAY)
                            && (platform.endedOn() == null
                                    || use.month().firstDay().isBefore(platform.endedOn())));
        });
        assertThat(values(DEMO.platforms()))
                .extracting(platform -> platform.orgUnit() + " " + platform.code())
                .doesNotHaveDuplicates();
    }

    @Test
    void courses_are_held_by_a_unit_that_is_there_all_the_time() {
        assertThat(values(DEMO.courses())).isNotEmpty().allSatisfy(course -> {
            assertThat(course.demo()).isTrue();
            assertThat(course.name()).endsWith("(mẫu)");
            assertThat(UNITS.get(course.orgUnit()).isValidOn(course.startsOn())).isTrue();
            assertThat(UNITS.get(course.orgUnit()).isValidOn(course.endsOn())).isTrue();
            assertThat(course.endsOn()).isBetween(course.startsOn(), LAST_DAY);
        });
    }

    @Test
    void models_are_reviewed_before_they_are_made_wider_and_spread_within_their_province() {
        assertThat(values(DEMO.models())).isNotEmpty().allSatisfy(model -> {
            assertThat(model.demo()).isTrue();
            assertThat(model.name()).endsWith("(mẫu)");
            isOwned(model.orgUnit(), model.startedOn(), model.closedOn());
            assertThat(Stream.of(model.startedOn(), model.reviewedOn(), model.scaledOn())
                            .takeWhile(Objects::nonNull))
                    .isSorted()
                    .allMatch(day -> !day.isAfter(LAST_DAY));
            assertThat(model.scaledOn() == null || model.reviewedOn() != null).isTrue();
            assertThat(model.spreadTo())
                    .allMatch(spread -> !spread.unit().equals(model.orgUnit())
                            && UNITS.get(spread.unit()).isValidOn(spread.since())
                            && !spread.since().isBefore(model.startedOn())
                            && (model.closedOn() == null || spread.since().isBefore(model.closedOn())));
            assertThat(catalogues.of(IndicatorCode.of(model.goalIndicator()))).isNotNull();
        });
        assertThat(values(DEMO.models())).anyMatch(model -> !model.spreadTo().isEmpty());
        assertThat(values(DEMO.models())).anyMatch(model -> model.baselineValue() == null);
    }

    @Test
    void the_model_of_a_district_goes_on_in_the_communes_that_its_communes_became() {
        List<PilotModel> models = values(DEMO.models()).stream()
                .filter(model -> model.code().equals("MAU-VY-KTS"))
                .toList();

        PilotModel district = models.getFirst();
        assertThat(district.orgUnit()).isEqualTo(OrgUnitId.of("15.136"));
        assertThat(district.closedOn()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(district.spreadTo()).hasSizeBetween(20, 25);
        assertThat(models.subList(1, models.size()))
                .extracting(PilotModel::orgUnit)
                .hasSize(9)
                .allMatch(unit -> unit.text().startsWith("15~2025."));
        assertThat(models)
                .allMatch(model -> model.baselineValue() != null && model.targetValue() > model.baselineValue());
    }

    @Test
    void tasks_are_done_after_they_are_begun_or_cancelled_with_their_unit() {
        List<Task> tasks = values(DEMO.tasks());
        assertThat(tasks).allSatisfy(task -> {
            OrgUnit unit = UNITS.get(task.orgUnit());
            assertThat(task.demo()).isTrue();
            assertThat(task.name()).endsWith("(mẫu)");
            assertThat(unit.isValidOn(task.assignedOn())).isTrue();
            assertThat(task.dueOn()).isAfter(task.assignedOn());
            assertThat(Stream.of(task.assignedOn(), task.startedOn(), task.doneOn())
                            .takeWhile(Objects::nonNull))
                    .isSorted()
                    .allMatch(day -> !day.isAfter(LAST_DAY));
            assertThat(task.doneOn() == null || task.startedOn() != null).isTrue();
            assertThat(task.progress() == 100).isEqualTo(task.doneOn() != null);
            assertThat(task.cancelledOn()).isEqualTo(task.doneOn() == null ? unit.validTo() : null);
        });
        assertThat(tasks).extracting(task -> task.orgUnit() + " " + task.code()).doesNotHaveDuplicates();
        assertThat(values(DEMO.models()))
                .extracting(PilotModel::code)
                .containsAll(tasks.stream()
                        .map(Task::servesModel)
                        .filter(Objects::nonNull)
                        .toList());
        assertThat(tasks)
                .anyMatch(task -> task.doneOn() != null && task.doneOn().isAfter(task.dueOn()));
        assertThat(tasks)
                .as("of open ones some are late")
                .anyMatch(task -> task.doneOn() == null
                        && task.cancelledOn() == null
                        && task.dueOn().isBefore(LAST_DAY));
    }

    private static void isOwned(OrgUnitId owner, LocalDate since, LocalDate endedOn) {
        OrgUnit unit = UNITS.get(owner);
        assertThat(unit.isValidOn(since)).isTrue();
        assertThat(since).isBeforeOrEqualTo(LAST_DAY);
        assertThat(endedOn).isEqualTo(unit.validTo());
    }

    @Test
    void products_sell_where_they_are_listed_and_within_their_commune() {
        List<OcopProduct> products = values(DEMO.ocopProducts());

        assertThat(products).extracting(OcopProduct::code).doesNotHaveDuplicates();
        assertThat(products).allSatisfy(product -> {
            OrgUnit commune = UNITS.get(product.commune());
            assertThat(commune.isValidOn(product.recognisedOn())).isTrue();
            assertThat(product.endedOn()).isEqualTo(commune.validTo());
            assertThat(product.stars()).isBetween(3, 5);
            assertThat(product.listings())
                    .allMatch(listing -> !listing.from().isBefore(product.recognisedOn())
                            && !listing.from().isAfter(LAST_DAY)
                            && (listing.to() == null || listing.from().isBefore(listing.to())));
            assertThat(product.sales()).extracting(OcopProduct.Sale::month).doesNotHaveDuplicates();
            assertThat(product.sales()).allSatisfy(sale -> {
                LocalDate day = sale.month().firstDay();
                assertThat(sale.month().lastDay()).isBeforeOrEqualTo(LAST_DAY);
                assertThat(commune.isValidOn(day)).isTrue();
                assertThat(sale.orders()).isPositive();
                assertThat(sale.valueVnd()).isGreaterThanOrEqualTo(50_000L * sale.orders());
                assertThat(product.listings())
                        .anyMatch(listing -> !listing.from().isAfter(day)
                                && (listing.to() == null || listing.to().isAfter(day)));
            });
        });
    }

    @Test
    void returns_fit_their_forms_and_never_touch_what_was_published() {
        List<StatedFigure> facts = values(PUBLISHED.facts());

        for (DemoForm form : DemoForm.values()) {
            List<FormRow> rows = returns(DEMO, form);
            assertThat(rows.stream()
                            .map(row -> row.orgUnit() + " " + row.period())
                            .distinct())
                    .hasSameSizeAs(rows);
            assertThat(rows).allSatisfy(row -> {
                OrgUnit commune = UNITS.get(row.orgUnit());
                LocalDate last = row.period().lastDay();
                assertThat(row.demo()
                                && row.period().frequency() == form.frequency()
                                && commune.kind() == OrgUnitKind.COMMUNE
                                && commune.isValidOn(last)
                                && !last.isAfter(LAST_DAY))
                        .as("%s", row)
                        .isTrue();
            });
            for (DemoIndicator indicator : form.indicators()) {
                assertThat(catalogues.of(indicator.code()).frequencies()).contains(form.frequency());
                assertThat(rows).allSatisfy(row -> assertThat(figure(indicator, row).stream())
                        .allMatch(figure ->
                                catalogues.of(indicator.code()).broken(figure).isEmpty()));
                assertThat(facts).allSatisfy(fact -> assertThat(rows)
                        .noneMatch(row -> indicator.code().equals(fact.key().indicator())
                                && row.numbers().containsKey(indicator.field())
                                && row.orgUnit().equals(fact.key().orgUnit())
                                && (row.period().contains(fact.key().period())
                                        || fact.key().period().contains(row.period()))));
            }
        }
    }

    private static Optional<Figure> figure(DemoIndicator indicator, FormRow row) {
        Long number = row.numbers().get(indicator.field());
        return Optional.ofNullable(number)
                .map(part -> indicator.whole() == null
                        ? Figure.of(part)
                        : Figure.ratio(part, row.numbers().get(indicator.whole())));
    }

    @Test
    void later_figures_do_not_fall_below_what_was_published() {
        assertThat(returns(DEMO, DemoForm.WORKFORCE).stream()
                        .filter(row -> row.orgUnit().text().equals("15.140.04630"))
                        .filter(row -> row.numbers().containsKey("computers")))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.numbers().get("computers"))
                        .isEqualTo(row.numbers().get("officials")));
    }

    @Test
    void culture_houses_are_of_villages_of_van_yen_and_are_assessed_while_they_stand() {
        List<CultureHouse> houses = values(DEMO.cultureHouses());
        Map<String, CultureHouse> byId =
                houses.stream().collect(Collectors.toMap(house -> house.id().toString(), Function.identity()));

        assertThat(houses).allSatisfy(house -> {
            OrgUnit village = UNITS.get(house.village());
            assertThat(house.demo()).isTrue();
            assertThat(house.name()).contains("(mẫu)");
            assertThat(village.isValidOn(house.openedOn())).isTrue();
            if (village.validTo() != null) {
                assertThat(house.closedOn()).isEqualTo(village.validTo());
            }
        });
        assertThat(houses)
                .filteredOn(house -> house.closedOn() == null)
                .as("all went on under a successor")
                .extracting(house -> house.village().text())
                .allMatch(village -> village.startsWith("15~2025."));
        assertThat(values(DEMO.cultureHouseAssessments())).isNotEmpty().allSatisfy(assessment -> {
            CultureHouse house = byId.get(assessment.subject());
            assertThat(assessment.demo()).isTrue();
            assertThat(assessment.on()).isBetween(house.openedOn(), LAST_DAY);
            assertThat(house.closedOn() == null || assessment.on().isBefore(house.closedOn()))
                    .isTrue();
            assertThat(assessment.answers()).hasSize(7);
        });
    }

    @Test
    void service_quality_is_that_of_van_yen_and_its_successors_in_the_last_year_that_is_over() {
        List<FormRow> rows = returns(DEMO, DemoForm.SERVICE_QUALITY);

        assertThat(rows.stream().map(row -> row.period().toString()).distinct())
                .containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
        assertThat(rows.stream().filter(row -> row.orgUnit().text().startsWith("15.136.")))
                .as("25 communes until the middle of the year")
                .hasSize(50);
        assertThat(rows.stream().filter(row -> row.orgUnit().text().startsWith("15~2025.")))
                .as("their 9 successors from then on")
                .hasSize(18);
        assertThat(rows).hasSize(68).allSatisfy(row -> {
            Map<String, Long> numbers = row.numbers();
            assertThat(numbers).hasSize(23).containsEntry("communes", 1L);
            assertThat(numbers.get("certifying")).isBetween(0L, 1L);
            assertThat(numbers.get("resolvedInTime") + numbers.get("inWorkInTime"))
                    .isLessThanOrEqualTo(numbers.get("dossiers"));
            assertThat(numbers.get("wentWrong")).isPositive().isLessThan(numbers.get("dossiers") / 5);
        });
    }

    @Test
    void some_communes_certify_electronic_copies_and_some_do_not() {
        assertThat(returns(DEMO, DemoForm.SERVICE_QUALITY))
                .extracting(row -> row.numbers().get("certifying"))
                .contains(0L, 1L);
    }

    @Test
    void departments_of_the_new_province_publish_and_return_by_themselves_from_2026_on() {
        // Given
        List<Dossier> lines = values(DEMO.dossiers()).stream()
                .filter(line -> UNITS.get(line.orgUnit()).kind() == OrgUnitKind.DEPARTMENT)
                .toList();
        List<FormRow> quality = values(DEMO.qualityOfDepartments());

        // Then: 11 departments, ten months with two procedures each, three quarters
        assertThat(lines).hasSize(11 * 10 * 2).allMatch(line -> line.period().year() == 2026);
        assertThat(quality).hasSize(11 * 3).allSatisfy(row -> {
            assertThat(row.orgUnit().text()).startsWith("15~2025.");
            assertThat(row.numbers().get("resolvedInTime"))
                    .isLessThanOrEqualTo(row.numbers().get("dossiers"));
        });
        assertThat(values(DEMO.procedures()).stream()
                        .filter(procedure -> UNITS.get(procedure.orgUnit()).kind() == OrgUnitKind.DEPARTMENT))
                .hasSize(22);
        assertThat(values(DEMO.informationSystems()))
                .as("as before, the department of 2022 alone owns things")
                .noneMatch(system -> system.orgUnit().text().startsWith("15~2025.so-"));
    }

    @Test
    void events_tell_the_numbers_of_the_lines_that_they_stand_for() {
        // Given
        List<DossierEvent> events = values(DEMO.dossierEvents());
        List<Dossier> told = new Dossiers(new Dice(DemoVolumes.SEED), OCTOBER_2026)
                .of(new Communes(values(PUBLISHED.orgUnits()), values(PUBLISHED.successions()))).stream()
                        .filter(DossierEvents::tell)
                        .toList();

        // Then
        assertThat(told).hasSize(2);
        assertThat(values(DEMO.dossiers())).noneMatch(DossierEvents::tell);
        assertThat(events).extracting(DossierEvent::event).doesNotHaveDuplicates();
        assertThat(events).hasSizeBetween(200, 900);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.demo()).isTrue();
            assertThat(event.event()).matches("[A-Za-z0-9._:/-]{1,64}");
            assertThat(event.at().toString()).startsWith("2026-01-");
        });
        assertThat(counted(events, "RECEIVED")).isEqualTo(sum(told, Dossier::received));
        assertThat(counted(events, "RETURNED")).isEqualTo(sum(told, Dossier::resolved));
        assertThat(counted(events, "RATED")).isEqualTo(sum(told, Dossier::rated));
        assertThat(events.stream().filter(event -> "ONLINE".equals(event.channel())))
                .hasSize(sum(told, Dossier::online));
        assertThat(events.stream().filter(event -> Boolean.TRUE.equals(event.electronicResult())))
                .hasSize(sum(told, line -> line.papers().electronicResults()));
    }

    private static int counted(List<DossierEvent> events, String kind) {
        return (int) events.stream().filter(event -> event.kind().equals(kind)).count();
    }

    private static int sum(List<Dossier> lines, ToIntFunction<Dossier> number) {
        return lines.stream().mapToInt(number).sum();
    }

    @Test
    void a_unit_has_one_steering_committee_at_a_time_and_provinces_none_in_the_year_of_which_a_number_was_published() {
        List<WorkingGroup> groups = values(DEMO.workingGroups());

        assertThat(groups)
                .extracting(group -> group.orgUnit() + " " + group.code())
                .doesNotHaveDuplicates();
        assertThat(groups).allSatisfy(group -> {
            assertThat(group.demo()).isTrue();
            assertThat(group.name()).endsWith("(mẫu)");
            isOwned(group.orgUnit(), group.validFrom(), group.validTo());
            assertThat(group.agencies().stream()
                            .mapToInt(WorkingGroup.Agency::members)
                            .sum())
                    .isLessThan(group.members());
        });
        assertThat(groups)
                .filteredOn(group -> group.orgUnit().text().equals("15"))
                .hasSize(2)
                .allMatch(group -> group.validFrom().getYear() == 2023);
    }

    @Test
    void the_last_year_that_is_over_is_that_of_its_last_month() {
        assertThat(new Horizon(YearMonth.of(2026, 11)).lastYear()).isEqualTo(2025);
        assertThat(new Horizon(YearMonth.of(2026, 12)).lastYear()).isEqualTo(2026);
        assertThat(new Horizon(YearMonth.of(2027, 1)).lastYear()).isEqualTo(2026);
    }

    @Test
    void there_is_as_much_as_the_services_take_in_half_a_minute() {
        assertThat(DEMO.villages().size()).isBetween(4_500, 5_000);
        assertThat(DEMO.teams().size()).isBetween(4_000, 5_000);
        assertThat(DEMO.cultureHouses().size()).isBetween(200, 600);
        assertThat(DEMO.cultureHouseAssessments().size()).isBetween(500, 1_500);
        assertThat(DEMO.recognitions().values().stream().mapToInt(List::size).sum())
                .isBetween(50, 120);
        assertThat(DEMO.smartPlaces().values().stream().mapToInt(List::size).sum())
                .isBetween(50, 120);
        assertThat(DEMO.documents().size()).isBetween(50, 150);
        assertThat(DEMO.informationSystems().size()).isBetween(20, 60);
        assertThat(DEMO.databases().size()).isBetween(10, 40);
        assertThat(DEMO.platforms().size()).isBetween(10, 40);
        assertThat(DEMO.courses().size()).isBetween(20, 60);
        assertThat(DEMO.models().size()).isBetween(15, 60);
        assertThat(DEMO.tasks().size()).isBetween(80, 250);
        assertThat(DEMO.workingGroups().size()).isBetween(30, 70);
        assertThat(DEMO.identities())
                .as("a province, a department, nine districts")
                .hasSize(22);
        assertThat(DEMO.officialScores())
                .as("a province and four communes, in two periods: 17 metrics, 5 groups and the total")
                .hasSize(5 * 2 * 23);
        assertThat(DEMO.dossiers().size()).isBetween(25_000, 35_000);
        assertThat(DEMO.ocopProducts().size()).isBetween(250, 450);
        assertThat(returns(DEMO).size()).isBetween(15_000, 30_000);
    }

    @Test
    void officialScoresAreMadeUpAndAddUp() {
        // When
        List<StatedFigure> scores = values(DEMO.officialScores());

        // Then
        assertThat(scores).allSatisfy(score -> {
            assertThat(score.source().kind()).isEqualTo(SourceKind.DEMO);
            assertThat(score.source().name()).startsWith("DEMO");
            assertThat(score.publishedOn()).isNull();
        });
        List<StatedFigure> ofOne = scores.subList(0, 23);
        assertThat(ofOne.getLast().figure().numerator())
                .as("the total is the sum of its groups")
                .isEqualByComparingTo(ofOne.stream()
                        .filter(score -> score.key().breakdown().toString().matches("scoreItem=[a-z]+"))
                        .map(score -> score.figure().numerator())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(ofOne.subList(0, 22))
                .allMatch(score ->
                        score.figure().numerator().compareTo(score.figure().denominator()) <= 0);
    }

    private static List<FormRow> returns(DemoData demo) {
        return Stream.of(DemoForm.values())
                .flatMap(form -> returns(demo, form).stream())
                .toList();
    }

    private static List<FormRow> returns(DemoData demo, DemoForm form) {
        return values(demo.returns(form.pillar()).get(form.code()));
    }

    private static List<Object> everything(DemoData demo) {
        return Stream.of(
                        demo.villages(),
                        demo.successions(),
                        demo.teams(),
                        demo.cultureHouses(),
                        demo.cultureHouseAssessments(),
                        demo.procedures(),
                        demo.documents(),
                        demo.informationSystems(),
                        demo.databases(),
                        demo.platforms(),
                        demo.courses(),
                        demo.models(),
                        demo.tasks(),
                        demo.identities(),
                        demo.workingGroups(),
                        demo.dossierEvents(),
                        demo.qualityOfDepartments(),
                        demo.officialScores(),
                        demo.dossiers(),
                        demo.ocopProducts(),
                        demo.enterprises(),
                        demo.maturity(),
                        demo.paymentPoints(),
                        demo.campaigns(),
                        demo.schools(),
                        demo.learningCourses(),
                        demo.contests(),
                        demo.feedback())
                .<Object>flatMap(rows -> rows.stream().map(Row::value))
                .collect(Collectors.collectingAndThen(Collectors.toList(), list -> {
                    list.addAll(returns(demo));
                    demo.recognitions().values().forEach(rows -> list.addAll(values(rows)));
                    demo.smartPlaces().values().forEach(rows -> list.addAll(values(rows)));
                    return list;
                }));
    }

    private static <T> List<T> values(List<Row<T>> rows) {
        return rows.stream().map(Row::value).toList();
    }
}
