package vn.trucot.gateway.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import vn.trucot.events.Names;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.asof.AsOf;
import vn.trucot.gateway.orgunit.Exonym;
import vn.trucot.problem.Problem;

/** What pages are called in a language, in the words that the browser has too, and what is said of them. */
public final class PageWords {

    static final PageWords VI = new PageWords("vi", "vi_VN");
    static final PageWords EN = new PageWords("en", "en_GB");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final Map<String, String> LONGER =
            Map.of("S1", "period.firstHalf", "S2", "period.secondHalf", "P9M", "period.nineMonths");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d{2})|-(S1|S2|P9M))?");

    private final String language;
    private final String locale;
    private final Map<String, String> words = new HashMap<>();

    private PageWords(String language, String locale) {
        this.language = language;
        this.locale = locale;
        try (InputStream titles = file("/page/pages." + language + ".json");
                InputStream rest = file("/page/words-" + language + ".properties")) {
            words.putAll(new JsonMapper().readValue(titles, new TypeReference<Map<String, String>>() {}));
            Properties more = new Properties();
            more.load(new InputStreamReader(rest, StandardCharsets.UTF_8));
            more.stringPropertyNames().forEach(key -> words.put(key, more.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(PageWords.class.getResourceAsStream(name), name);
    }

    public static PageWords of(String language) {
        return language.equals("en") ? EN : VI;
    }

    PageWords other() {
        return this == EN ? VI : EN;
    }

    String language() {
        return language;
    }

    /** The language as Open Graph writes it. */
    String locale() {
        return locale;
    }

    /** A sentence; what stands in its blanks is given by name and value, in turn. */
    String say(String key, String... blanks) {
        String said = Objects.requireNonNull(words.get(key), key);
        for (int i = 0; i < blanks.length; i += 2) {
            said = said.replace("{" + blanks[i] + "}", blanks[i + 1]);
        }
        return said;
    }

    String name(Names names) {
        return names.in(language);
    }

    /** The name of a unit. */
    String unit(Names names) {
        return this == EN ? Exonym.of(names) : names.vi();
    }

    /** The name of a unit as its page bears it: of one that is no more with its last day, another one may bear the name now. */
    String name(OrgNode unit, LocalDate today) {
        String name = unit(unit.orgUnit().names());
        LocalDate end = unit.orgUnit().validTo();
        return end == null || end.isAfter(today)
                ? name
                : say("unit.former", "unit", name, "day", DAY.format(end.minusDays(1)));
    }

    /** An instant as the clock shows it; an address may ask for anything, which then stands for itself. */
    String moment(String asOf, Clock clock) {
        try {
            return MOMENT.format(AsOf.of(asOf, clock).atZone(clock.getZone()));
        } catch (Problem e) {
            return asOf;
        }
    }

    /** A period within a sentence; an address may ask for anything, which then stands for itself. */
    public String period(String period) {
        var parts = PERIOD.matcher(period);
        if (!parts.matches()) {
            return period.toLowerCase(Locale.ROOT);
        }
        String year = parts.group(1);
        String said;
        if (parts.group(2) != null) {
            said = say("period.quarter", "quarter", parts.group(2), "year", year);
        } else if (parts.group(3) != null) {
            said = say("period.month", "month", parts.group(3), "year", year);
        } else if (parts.group(4) != null) {
            said = say(Objects.requireNonNull(LONGER.get(parts.group(4))), "year", year);
        } else {
            said = say("period.year", "year", year);
        }
        return said.toLowerCase(Locale.ROOT);
    }
}
