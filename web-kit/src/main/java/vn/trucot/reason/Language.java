package vn.trucot.reason;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Locale;

/** A language the suite speaks. */
public enum Language {
    EN,
    VI;

    /** As it stands in {@code Content-Language}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one asked for by {@code Accept-Language}; English without, and if the header says no language. */
    public static Language of(RoutingContext request) {
        try {
            return request.acceptableLanguages().stream()
                    .map(LanguageHeader::tag)
                    .flatMap(tag -> Arrays.stream(values())
                            .filter(language -> language.tag().equals(tag)))
                    .findFirst()
                    .orElse(EN);
        } catch (RuntimeException e) {
            return EN;
        }
    }
}
