package vn.trucot.gateway.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Pillar;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.indexset.IndexSets;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.scoring.indexset.IndexSet;

/** Says what is at an address, as far as the gateway knows it by itself; all the words are those of one language. */
final class CubePages {

    private static final String API = "/api/v1/";

    /** Where to begin. */
    static final String HOME = API + "home";

    private static final String OF_PROVINCES = "dti-922";

    private final Looked looked;
    private final IndexSets sets;
    private final PageWords words;

    CubePages(Looked looked, IndexSets sets, PageWords words) {
        this.looked = looked;
        this.sets = sets;
        this.words = words;
    }

    Called called() {
        Found page = looked.page();
        return switch (page.page()) {
            case "/" -> overview();
            case "/units/:id" -> unit(page.part(0));
            case "/indicators" ->
                new Called(words.say("indicators.title"), words.say("about.indicators"), List.of(API + "indicators"));
            case "/indicators/:code" -> indicator(page.part(0));
            case "/rankings/:indexSet" -> ranking(page.part(0));
            case "/registers" ->
                new Called(words.say("registers.title"), words.say("about.registers"), ofPillars("registers"));
            case "/forms" -> new Called(words.say("forms.title"), words.say("about.forms"), ofPillars("forms"));
            case "/criteria" ->
                new Called(words.say("criteria.title"), words.say("about.criteria"), ofPillars("criteria"));
            case "/programmes" ->
                new Called(
                        words.say("programmes.title"),
                        words.say("about.programmes"),
                        List.of(API + "gov/target-programmes", API + "targets"));
            case "/task-results" ->
                new Called(
                        words.say("taskResults.title"),
                        words.say("about.taskResults"),
                        List.of(API + "gov/task-results"));
            case "/to-do" -> new Called(words.say("work.title"), words.say("about.work"), ofPillars("forms"));
            case "/contradictions" ->
                new Called(
                        words.say("contradictions.title"),
                        words.say("about.contradictions"),
                        ofPillars("contradictions"));
            case "/quality" -> ofUnit("quality.title", "about.quality", "metrics");
            case "/regimes" ->
                new Called(words.say("regimes.title"), words.say("about.regimes"), List.of(API + "regimes"));
            case "/simulation" -> ofUnit("simulation.title", "about.simulation", "simulations");
            case "/reports/:outline" -> ofUnit("report.title", "about.report", "reports/" + page.part(0));
            case "/teams/report" ->
                new Called(
                        words.say("teamReport.title"),
                        words.say("about.teamReport"),
                        List.of(API + "society/team-activities"));
            case "/account" -> new Called(words.say("account.title"), words.say("about.account"), List.of(HOME));
            case "/accounts" -> new Called(words.say("accounts.title"), words.say("about.account"), List.of(HOME));
            case "/consumers" -> new Called(words.say("consumers.title"), words.say("about.consumers"), List.of(HOME));
            case "/consumers/:name" -> new Called(page.part(0), words.say("about.consumers"), List.of(HOME));
            case "/webhooks" -> new Called(words.say("webhooks.title"), words.say("about.webhooks"), List.of(HOME));
            case "/webhooks/:id" -> new Called(words.say("webhooks.title"), words.say("about.webhooks"), List.of(HOME));
            case "/accounts/:name" -> new Called(page.part(0), words.say("about.account"), List.of(HOME));
            case "/developers" ->
                new Called(words.say("developer.title"), words.say("about.developer"), List.of("/api/openapi.json"));
            default -> unknown();
        };
    }

    /** Of what is not known, or not yet, nothing is said that could be wrong. */
    Called unknown() {
        return new Called("", words.say("about"), List.of(HOME));
    }

    /** A page of the unit that is looked at, read without scripts at an address of its own. */
    private Called ofUnit(String title, String about, String api) {
        OrgNode unit = looked.unit();
        String source = unit == null ? HOME : address(api, "", looked.asked("orgUnit", unit));
        return new Called(words.say(title), words.say(about), List.of(source));
    }

    private Called overview() {
        OrgNode unit = looked.unit();
        if (unit == null) {
            return unknown();
        }
        String name = words.name(unit, looked.today());
        String title = words.say("overview.title", "unit", name, "period", period());
        return new Called(
                title,
                words.say("about.overview", "unit", name, "period", period()),
                List.of(address("scores", "indexSet=" + OF_PROVINCES, looked.asked("orgUnit", unit))));
    }

    private Called unit(String id) {
        OrgNode unit = looked.unit(id);
        if (unit == null) {
            return unknown();
        }
        String name = words.name(unit, looked.today());
        return new Called(
                name,
                words.say("about.unit", "unit", name, "period", period()),
                List.of(API + "org-units/" + unit.id(), address("metrics", "", looked.asked("orgUnit", unit))));
    }

    private Called indicator(String code) {
        Selected selected = looked.selected();
        OrgNode unit = selected == null ? null : selected.node();
        IndicatorDefinition indicator = definition(code);
        if (indicator == null) {
            return new Called(code, words.say("about"), List.of(API + "indicators"));
        }
        String name = words.name(indicator.names());
        String about = words.say(
                "about.indicator",
                "indicator",
                name,
                "code",
                code,
                "unit",
                unit == null ? "–" : words.name(unit, looked.today()),
                "period",
                period());
        return new Called(
                name,
                about,
                List.of(
                        API + "indicators/" + indicator.code(),
                        // those that became a unit have one figure together, and each a series of its own
                        address(
                                selected != null && selected.asPredecessors() != null ? "lineage" : "series",
                                "indicator=" + indicator.code(),
                                looked.asked("orgUnit", unit))));
    }

    private @Nullable IndicatorDefinition definition(String code) {
        try {
            return looked.view().definition(IndicatorCode.of(code));
        } catch (InvalidTerm e) {
            return null;
        }
    }

    private Called ranking(String code) {
        OrgNode within = looked.ranked();
        IndexSet set = sets.all().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElse(null);
        if (within == null || set == null) {
            return unknown();
        }
        String name = words.name(within, looked.today());
        String level = looked.level(within);
        String first = "indexSet=" + set.code() + (level == null ? "" : "&level=" + PageLinks.encoded(level));
        return new Called(
                words.say("ranking.title", "unit", name, "period", period()),
                words.say("about.ranking", "set", words.name(set.names()), "unit", name, "period", period()),
                List.of(address("rankings", first, looked.asked("parent", within))));
    }

    private String period() {
        return words.period(looked.period());
    }

    private static List<String> ofPillars(String list) {
        return Stream.of(Pillar.values())
                .map(pillar -> API + pillar.path() + "/" + list)
                .toList();
    }

    private static String address(String resource, String first, List<String> asked) {
        List<String> parameters = new ArrayList<>();
        if (!first.isEmpty()) {
            parameters.add(first);
        }
        parameters.addAll(asked);
        return API + resource + "?" + String.join("&", parameters);
    }
}
