package vn.trucot.pillar.explanation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.trucot.pillar.security.UserName;

/**
 * What somebody said about a question or its answer.
 *
 * @param as the role of who said it, as {@code reporter}
 * @param again whether the answer was not enough: the question is asked once more
 */
@Schema(name = "QuestionRemark")
record Remark(String text, @UserName String by, String as, Instant at, boolean again) {

    /** What finds a person in what is said, in PostgreSQL: the name behind a sign, and nothing that goes on with it. */
    static String mentionOf(String name) {
        return "@" + name.replaceAll("([^A-Za-z0-9_-])", "\\\\$1") + "(?![A-Za-z0-9_-]|\\.[A-Za-z0-9])";
    }

    static Remark of(String text, Person who, boolean again) {
        return new Remark(text, who.name(), who.as().text(), who.at(), again);
    }
}
