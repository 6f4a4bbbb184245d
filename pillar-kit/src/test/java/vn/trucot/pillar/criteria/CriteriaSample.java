package vn.trucot.pillar.criteria;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import vn.trucot.pillar.definition.DefinitionFile;

/** A set of criteria of each kind of input, as its file says it. */
final class CriteriaSample {

    static final String YAML = """
            criteria: ready
            names: {vi: Sẵn sàng, en: Ready}
            legalBasis: Quyết định 1/QĐ-UBND
            scores: {level: COMMUNE}
            measureUnit: COMMUNE
            groups:
              - code: people
                names: {vi: Con người}
                criteria:
                  - {code: plan, names: {vi: Kế hoạch}, input: YES_NO, points: 10, evidence: true}
                  - code: trained
                    names: {vi: Tập huấn}
                    input: NUMBER
                    unit: PERSON
                    points: 20
                    rule: {type: steps, steps: [{atLeast: 5, points: 20}]}
              - code: network
                names: {vi: Mạng}
                weight: 2
                criteria:
                  - code: coverage
                    names: {vi: Sóng}
                    input: CHOICE
                    points: 10
                    choices: [{value: 0, share: 0, names: {vi: Không}}, {value: 1, share: 1, names: {vi: Có}}]
            levels:
              - {code: STARTED, names: {vi: Khởi động}, total: {above: 10}}
              - {code: READY, names: {vi: Sẵn sàng}, total: {atLeast: 40}, groups: {atLeast: 50, count: 1}}
            """;

    private CriteriaSample() {}

    static CriteriaSet set() {
        return read(YAML).getFirst();
    }

    /** The versions of the first set of some files. */
    static List<CriteriaSet> read(String... texts) {
        return files(texts).versions().values().iterator().next();
    }

    static CriteriaFiles files(String... texts) {
        return new CriteriaFiles(IntStream.range(0, texts.length)
                .mapToObj(i -> new DefinitionFile(
                        "criteria-" + (i + 1) + ".yaml",
                        () -> new ByteArrayInputStream(texts[i].getBytes(StandardCharsets.UTF_8))))
                .toList());
    }
}
