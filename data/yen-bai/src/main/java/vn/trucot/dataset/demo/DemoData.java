package vn.trucot.dataset.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.dataset.file.Row;
import vn.trucot.dataset.file.StatedFigure;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;
import vn.trucot.events.Succession;

/** Everything that is generated on top of the published data; the same published data, horizon and seed give the same. */
public final class DemoData {

    private final Dice dice;
    private final Horizon horizon;
    private final List<OrgUnit> published;
    private final Communes communes;
    private final Villages villages;
    private final Owners owners;
    private final List<StatedFigure> facts;

    public DemoData(PublishedData data, Horizon horizon) {
        this(data, horizon, DemoVolumes.SEED);
    }

    DemoData(PublishedData data, Horizon horizon, long seed) {
        this.dice = new Dice(seed);
        this.horizon = horizon;
        this.published = values(data.orgUnits());
        this.communes = new Communes(published, values(data.successions()));
        this.villages = new Villages(communes, dice);
        this.owners = Owners.of(published, communes, horizon);
        this.facts = values(data.facts());
    }

    public List<Row<OrgUnit>> villages() {
        return rows("villages", villages.all());
    }

    public List<Row<Succession>> successions() {
        return rows("village successions", villages.successions());
    }

    public List<Row<Team>> teams() {
        return rows("teams", new Teams(dice, horizon).of(villages));
    }

    /** What some teams logged that they did. */
    public List<Row<TeamActivity>> teamActivities() {
        return rows("activities of teams", new TeamLogs(dice, horizon).of(new Teams(dice, horizon).of(villages)));
    }

    public List<Row<VillageProfile>> villageProfiles() {
        return rows("what villages have", new VillageProfiles(dice, horizon).of(villages));
    }

    /** What is returned of the society pillar besides the forms that all communes fill in every year, by the code of the form. */
    public Map<String, List<Row<FormRow>>> societyReturns() {
        Map<String, List<Row<FormRow>>> byForm = new LinkedHashMap<>();
        new SocietyReturns(dice, horizon, communes, facts)
                .byForm()
                .forEach((form, returns) -> byForm.put(form, rows("returns of " + form, returns)));
        return byForm;
    }

    public List<Row<OperatorRow>> operators() {
        return rows("returns of telecom", new SocietyReturns(dice, horizon, communes, facts).operators());
    }

    public List<Row<CultureHouse>> cultureHouses() {
        return rows("culture houses", new CultureHouses(dice, horizon).of(villages));
    }

    /** What culture houses say about themselves. */
    public List<Row<Assessment>> cultureHouseAssessments() {
        CultureHouses houses = new CultureHouses(dice, horizon);
        return rows("assessments of culture houses", houses.assessments(houses.of(villages)));
    }

    /** What appraisers found of units, by the set of criteria of their recognition. */
    public Map<String, List<Row<Assessment>>> recognitions() {
        Map<String, List<Row<Assessment>>> bySet = new LinkedHashMap<>();
        new Recognitions(dice, horizon)
                .of(published, communes)
                .forEach((set, assessments) -> bySet.put(set, rows(set, assessments)));
        return bySet;
    }

    /** What appraisers found of villages and communes, by the set of criteria of smart ones. */
    public Map<String, List<Row<Assessment>>> smartPlaces() {
        Map<String, List<Row<Assessment>>> bySet = new LinkedHashMap<>();
        new SmartPlaces(dice, horizon)
                .of(villages, communes)
                .forEach((set, assessments) -> bySet.put(set, rows("assessments of " + set, assessments)));
        return bySet;
    }

    public List<Row<Identity>> identities() {
        return rows("identities", new Identities(horizon).of(published));
    }

    /** What stands in for official scores. */
    public List<Row<StatedFigure>> officialScores() {
        return rows("official scores", new OfficialScores(dice, horizon).of(published));
    }

    public List<Row<Procedure>> procedures() {
        return rows(
                "procedures",
                Stream.concat(
                                new Procedures(dice).of(provinces(), horizon).stream(),
                                departments().procedures().stream())
                        .toList());
    }

    public List<Row<Document>> documents() {
        List<OrgUnit> issuers = Stream.concat(
                        provinces().stream(),
                        published.stream()
                                .filter(unit -> unit.kind() == OrgUnitKind.DISTRICT)
                                .filter(unit -> unit.id().text().startsWith("15.")))
                .toList();
        return rows("guiding documents", new Documents(dice, horizon, facts).of(issuers));
    }

    public List<Row<InformationSystem>> informationSystems() {
        return rows("information systems", new InformationSystems(dice, owners).all());
    }

    public List<Row<Database>> databases() {
        return rows("databases", new Databases(dice, owners).all());
    }

    public List<Row<DigitalPlatform>> platforms() {
        return rows("digital platforms", new DigitalPlatforms(dice, owners).all());
    }

    public List<Row<Course>> courses() {
        return rows("courses", new Courses(dice, owners).all());
    }

    public List<Row<PilotModel>> models() {
        return rows(
                "pilot models",
                Stream.concat(
                                new PilotModels(dice, owners).all().stream(),
                                new DistrictModel(dice, horizon).of(published, communes).stream())
                        .toList());
    }

    public List<Row<Task>> tasks() {
        return rows("tasks", new Tasks(dice, owners).all());
    }

    public List<Row<Dossier>> dossiers() {
        Dossiers dossiers = new Dossiers(dice, horizon);
        return rows(
                "dossiers",
                Stream.concat(
                                dossiers.of(communes).stream().filter(line -> !DossierEvents.tell(line)),
                                departments().dossiers(dossiers).stream())
                        .toList());
    }

    /** The dossiers of one commune and month, of which the feed makes the return. */
    public List<Row<DossierEvent>> dossierEvents() {
        return rows("events of dossiers", DossierEvents.of(new Dossiers(dice, horizon).of(communes)));
    }

    public List<Row<WorkingGroup>> workingGroups() {
        List<OrgUnit> units = Stream.concat(
                        provinces().stream(),
                        published.stream()
                                .filter(unit -> unit.kind() == OrgUnitKind.DISTRICT)
                                .filter(unit -> unit.id().text().startsWith("15.")))
                .toList();
        return rows("working groups", new WorkingGroups(dice, owners).of(units));
    }

    /** What departments return of service quality. */
    public List<Row<FormRow>> qualityOfDepartments() {
        return rows("returns of departments", departments().quality(new ReturnedOn(dice, horizon)));
    }

    private Departments departments() {
        return new Departments(dice, horizon, published);
    }

    public List<Row<OcopProduct>> ocopProducts() {
        return rows("OCOP products", new OcopProducts(dice, horizon).of(communes));
    }

    public List<Row<Enterprise>> enterprises() {
        return rows("enterprises", new Enterprises(dice, owners).all());
    }

    /** What enterprises say about their maturity, and what advisers found. */
    public List<Row<Assessment>> maturity() {
        Enterprises enterprises = new Enterprises(dice, owners);
        return rows("assessments of enterprises", enterprises.maturity(enterprises.all()));
    }

    public List<Row<PaymentPoint>> paymentPoints() {
        return rows("payment points", new CashlessCommunes(dice, owners).points());
    }

    public List<Row<Campaign>> campaigns() {
        return rows("cashless campaigns", new CashlessCommunes(dice, owners).campaigns());
    }

    public List<Row<School>> schools() {
        return rows("schools", new Schools(dice, owners).all());
    }

    public List<Row<LearningCourse>> learningCourses() {
        return rows("courses for everybody", new LearningCommunes(dice, owners).courses());
    }

    public List<Row<Contest>> contests() {
        return rows("contests and campaigns", new LearningCommunes(dice, owners).contests());
    }

    /** What some communes return of reports of citizens. */
    public List<Row<FormRow>> feedback() {
        return rows("returns of " + LearningCommunes.FEEDBACK, new LearningCommunes(dice, owners).feedback());
    }

    public List<Row<SupportTeam>> supportTeams() {
        return rows("support teams", new BusinessSupport(dice, owners).teams());
    }

    public List<Row<SupportPlan>> supportPlans() {
        return rows("support plans", new BusinessSupport(dice, owners).plans());
    }

    public List<Row<AdviceSession>> adviceSessions() {
        return rows("advice sessions", new BusinessSupport(dice, owners).sessions());
    }

    public List<Row<TourismSite>> tourismSites() {
        return rows("sites for tourists", new TourismSites(dice, owners).all());
    }

    /** What the province returns of forms that only provinces have, by the code of the form. */
    public Map<String, List<Row<FormRow>>> provinceReturns() {
        Map<String, List<Row<FormRow>>> byForm = new LinkedHashMap<>();
        new ProvinceReturns(dice, horizon)
                .byForm()
                .forEach((form, returns) -> byForm.put(form, rows("returns of " + form, returns)));
        return byForm;
    }

    /** What communes return of the forms of a pillar, by the code of the form. */
    public Map<String, List<Row<FormRow>>> returns(Pillar pillar) {
        FormReturns returns = new FormReturns(dice, horizon, communes, villages, facts);
        Map<String, List<Row<FormRow>>> byForm = new LinkedHashMap<>();
        for (DemoForm form : DemoForm.values()) {
            if (form.pillar() == pillar) {
                byForm.put(form.code(), rows("returns of " + form.code(), returns.of(form)));
            }
        }
        return byForm;
    }

    private List<OrgUnit> provinces() {
        return published.stream()
                .filter(unit -> unit.kind() == OrgUnitKind.PROVINCE)
                .filter(this::hasCommunes)
                .toList();
    }

    private boolean hasCommunes(OrgUnit province) {
        return communes.all().stream()
                .anyMatch(commune -> Communes.province(commune).equals(province.id()));
    }

    private static <T> List<T> values(List<Row<T>> rows) {
        return rows.stream().map(Row::value).toList();
    }

    private static <T> List<Row<T>> rows(String what, List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Row<>("generated " + what, i + 1, values.get(i)))
                .toList();
    }
}
