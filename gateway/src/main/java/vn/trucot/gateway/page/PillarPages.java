package vn.trucot.gateway.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Pillar;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.route.PillarReads;

/** Says what is at the addresses of registers, forms, sets of criteria and programmes, whose names their pillars know. */
@Singleton
class PillarPages {

    /** A page does not wait for a service that is slow: then its address says less. */
    private static final Duration LONGEST = Duration.ofMillis(400);

    /** These change with a release of their service. */
    private static final Duration KEPT = Duration.ofMinutes(2);

    private static final int MOST_KEPT = 1_000;

    /** What the service of digital government alone has. */
    private static final String PROGRAMME = "/programmes/:programme";

    private static final String PROGRAMMES = "/api/v1/gov/target-programmes/";

    private final PillarReads pillars;
    private final Cache<String, JsonObject> definitions =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    PillarPages(PillarReads pillars) {
        this.pillars = pillars;
    }

    static boolean isOfPillar(Found page) {
        return page.page().contains("/:pillar/") || page.page().equals(PROGRAMME);
    }

    Future<Called> called(Looked looked, PageWords words) {
        Found page = looked.page();
        if (page.page().equals(PROGRAMME)) {
            String address = PROGRAMMES + PageLinks.encoded(page.part(0));
            return definition(Pillar.GOVERNMENT, address)
                    .map(programme -> programme(programme, page.part(0), address, words));
        }
        Pillar pillar = Stream.of(Pillar.values())
                .filter(known -> known.path().equals(page.part(0)))
                .findFirst()
                .orElse(null);
        if (pillar == null) {
            return Future.succeededFuture(PageNames.nothing(words));
        }
        String api = "/api/v1/" + pillar.path();
        String second = PageLinks.encoded(page.part(1));
        return switch (page.page()) {
            case "/registers/:pillar/:collection" ->
                definition(pillar, api + "/registers/" + second)
                        .map(register -> register(register, page.part(1), api + "/" + second, words));
            case "/registers/:pillar/:collection/new" ->
                definition(pillar, api + "/registers/" + second)
                        .map(register -> register(register, page.part(1), api + "/" + second, words))
                        .map(register -> entered("entry.new.of", register, words));
            case "/registers/:pillar/:collection/:id", "/registers/:pillar/:collection/:id/edit" ->
                definition(pillar, api + "/registers/" + second)
                        .compose(register -> record(
                                pillar,
                                register,
                                page,
                                api + "/" + second + "/" + PageLinks.encoded(page.part(2)),
                                words))
                        .map(record ->
                                page.page().endsWith("/edit") ? entered("entry.correct.of", record, words) : record);
            case "/registers/:pillar/:collection/import" ->
                definition(pillar, api + "/registers/" + second)
                        .map(register -> register(register, page.part(1), api + "/" + second, words))
                        .map(register -> entered("import.of", register, words));
            case "/registers/:pillar/:collection/bulk" ->
                definition(pillar, api + "/registers/" + second)
                        .map(register -> register(register, page.part(1), api + "/" + second, words))
                        .map(register -> entered("bulk.of", register, words));
            case "/forms/:pillar/:form/import" ->
                definition(pillar, api + "/forms/" + second)
                        .map(form -> form(form, page.part(1), api + "/forms/" + second, words))
                        .map(form -> entered("import.of", form, words));
            case "/forms/:pillar/:form" ->
                definition(pillar, api + "/forms/" + second)
                        .map(form -> form(form, page.part(1), api + "/forms/" + second, words));
            case "/criteria/:pillar/:set" ->
                definition(pillar, api + "/criteria/" + second)
                        .map(set -> criteria(set, page.part(1), api + "/criteria/" + second, words));
            case "/criteria/:pillar/:set/:id" ->
                definition(pillar, api + "/criteria/" + second)
                        .compose(set -> assessment(
                                pillar,
                                set,
                                page,
                                api + "/criteria/" + second + "/assessments/" + PageLinks.encoded(page.part(2)),
                                words));
            case "/forms/:pillar/:form/:orgUnit/:period/entry" ->
                definition(pillar, api + "/forms/" + second)
                        .map(form -> form(form, page.part(1), api + "/forms/" + second, words))
                        .map(form -> entered("entry.title", form, words));
            default ->
                definition(pillar, api + "/forms/" + second)
                        .map(form -> oneReturn(form, looked, api + "/forms/" + second + "/returns/", words));
        };
    }

    private static Called register(JsonObject register, String code, String records, PageWords words) {
        String name = name(register, code, words);
        return new Called(name, words.say("about.register", "register", name), List.of(records));
    }

    /** The page on which it is entered or corrected. */
    private static Called entered(String title, Called what, PageWords words) {
        return new Called(words.say(title, "what", what.title()), what.about(), what.sources());
    }

    private Future<Called> record(Pillar pillar, JsonObject register, Found page, String address, PageWords words) {
        String id = page.part(2);
        String field = register.getString("title");
        return read(pillar, address).map(record -> {
            Object value = field == null ? null : record.getValue(field);
            String title = value == null || value.toString().isEmpty() ? id : value.toString();
            String of = name(register, page.part(1), words);
            return new Called(title, words.say("about.record", "register", of, "record", title), List.of(address));
        });
    }

    private static Called form(JsonObject form, String code, String address, PageWords words) {
        String name = name(form, code, words);
        return new Called(name, words.say("about.form", "form", name), List.of(address));
    }

    private static Called oneReturn(JsonObject form, Looked looked, String returns, PageWords words) {
        Found page = looked.page();
        String id = page.part(2);
        String period = words.period(page.part(3));
        OrgNode unit = looked.unitItself(id);
        String name = unit == null ? id : words.unit(unit.orgUnit().names());
        return new Called(
                name + ", " + period,
                words.say("about.return", "form", name(form, page.part(1), words), "unit", name, "period", period),
                List.of(returns + PageLinks.encoded(id) + "/" + PageLinks.encoded(page.part(3))));
    }

    private static Called programme(JsonObject programme, String code, String address, PageWords words) {
        String name = name(programme, code, words);
        return new Called(name, words.say("about.programme", "programme", name), List.of(address));
    }

    private static Called criteria(JsonObject set, String code, String address, PageWords words) {
        String name = name(set, code, words);
        return new Called(name, words.say("about.set", "set", name), List.of(address, address + "/assessments"));
    }

    private Future<Called> assessment(Pillar pillar, JsonObject set, Found page, String address, PageWords words) {
        return read(pillar, address).map(assessment -> {
            String title = assessment.getString("subjectName", page.part(2));
            String of = name(set, page.part(1), words);
            return new Called(
                    title,
                    words.say("about.assessment", "set", of, "subject", title),
                    List.of(address, address + "/score"));
        });
    }

    /** The name in the language, else the Vietnamese one; the code where the pillar did not say. */
    private static String name(JsonObject named, String code, PageWords words) {
        JsonObject names = named.getJsonObject("names", new JsonObject());
        @Nullable String inLanguage = names.getString(words.language());
        return inLanguage == null ? names.getString("vi", code) : inLanguage;
    }

    private Future<JsonObject> definition(Pillar pillar, String address) {
        JsonObject known = definitions.getIfPresent(address);
        return known != null
                ? Future.succeededFuture(known)
                : pillars.read(pillar, address, LONGEST)
                        .onSuccess(answer -> definitions.put(address, answer))
                        .otherwise(new JsonObject());
    }

    private Future<JsonObject> read(Pillar pillar, String address) {
        return pillars.read(pillar, address, LONGEST).otherwise(new JsonObject());
    }
}
