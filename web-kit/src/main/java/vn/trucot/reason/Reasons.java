package vn.trucot.reason;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says in the language asked why something was refused. Code writes English, beside the rule it is about; each module has the
 * same in Vietnamese in its {@value #FILE}.
 */
@Singleton
public class Reasons {

    /** The templates of a module, English to Vietnamese. */
    static final String FILE = "META-INF/reasons.vi.json";

    private final Phrasebook vietnamese = new Phrasebook(read());

    /** The English sentence in the language; what has no translation stays English. */
    public String in(Language language, String english) {
        return language == Language.VI ? vietnamese.translate(english) : english;
    }

    /** What the modules on the class path bring along. */
    private static Map<String, String> read() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        Map<String, String> translations = new HashMap<>();
        try {
            List<URL> files =
                    Collections.list((loader == null ? Reasons.class.getClassLoader() : loader).getResources(FILE));
            for (URL file : files) {
                try (InputStream json = file.openStream()) {
                    translations.putAll(mapper.readValue(json, new TypeReference<Map<String, String>>() {}));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return translations;
    }
}
