package vn.trucot.scoring.indexset;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import vn.trucot.events.Names;

/** How the main indices of a pillar make its value. The documents differ, so it belongs to the version of the set. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PillarRule.PointsOverMaximum.class, name = "pointsOverMaximum"),
    @JsonSubTypes.Type(value = PillarRule.MeanOfMainIndices.class, name = "meanOfMainIndices")
})
public sealed interface PillarRule {

    /** How sure it is that the document means this. */
    Certainty certainty();

    /** Where the rule was found. */
    String source();

    Names inWords();

    /** (foundation points + activity points) / maximum. */
    record PointsOverMaximum(BigDecimal maximum, Certainty certainty, String source) implements PillarRule {
        public PointsOverMaximum {
            Given.positive("maximum", maximum);
            Given.present("certainty", certainty);
            Given.present("source", source);
        }

        @Override
        public Names inWords() {
            return new Names(
                    "(tổng điểm các chỉ số nền tảng + điểm chỉ số hoạt động) / " + Given.vi(maximum),
                    "(points of the foundation indices + points of the activity index) / " + maximum.toPlainString());
        }
    }

    /** The plain mean of the values of the main indices that have points. */
    record MeanOfMainIndices(Certainty certainty, String source) implements PillarRule {
        public MeanOfMainIndices {
            Given.present("certainty", certainty);
            Given.present("source", source);
        }

        @Override
        public Names inWords() {
            return new Names(
                    "trung bình cộng giá trị các chỉ số chính có điểm",
                    "the plain mean of the values of the main indices that have points");
        }
    }
}
