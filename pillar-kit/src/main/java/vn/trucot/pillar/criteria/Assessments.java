package vn.trucot.pillar.criteria;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.evidence.Evidence;
import vn.trucot.pillar.evidence.EvidenceFileRequest;
import vn.trucot.pillar.evidence.EvidenceRequest;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.register.Change;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.Stored;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Takes assessments, and says what they are worth. */
@Singleton
class Assessments {

    private final CriteriaRegisters registers;
    private final CriteriaSets sets;
    private final Subjects subjects;
    private final OrgUnits orgUnits;
    private final CurrentUser user;
    private final BatchReader batches;

    Assessments(
            CriteriaRegisters registers,
            CriteriaSets sets,
            Subjects subjects,
            OrgUnits orgUnits,
            CurrentUser user,
            BatchReader batches) {
        this.registers = registers;
        this.sets = sets;
        this.subjects = subjects;
        this.orgUnits = orgUnits;
        this.user = user;
        this.batches = batches;
    }

    /**
     * Makes the assessment of a subject on a day what is sent.
     *
     * @throws Problem ROLE_MISSING if an appraisal is not sent by an approver, VERSION_CONFLICT, or what is wrong with it
     */
    Change<Assessment> put(
            String code,
            String subject,
            LocalDate day,
            Assessment.Kind kind,
            AssessmentRequest sent,
            @Nullable IfMatch expected) {
        mustSpeakFor(kind);
        orgUnits.mustBeCaughtUp();
        CriteriaSet set = sets.version(code, day);
        Subject found = subjects.of(set).find(subject);
        mustSpeakFor(kind, found.orgUnit());
        Mistakes mistakes = new Mistakes();
        AnswerChecks.check(set, sent.answers(), sent.draft(), mistakes::add);
        mistakes.refuse();
        Assessment asked = of(set, found, day, kind, sent);
        return registers.of(code).put(asked.id(), asked, expected, asked::onto);
    }

    /** Who speaks for whom: about itself any reporter, as an appraiser an approver. */
    void mustSpeakFor(Assessment.Kind kind) {
        if (kind == Assessment.Kind.APPRAISAL && !user.has(Role.APPROVER)) {
            throw new Problem(ProblemCode.ROLE_MISSING, "an appraisal is an approver's; a reporter writes self");
        }
    }

    /** Who appraises a subject approves for its unit; who may write about it at all is the register's to say. */
    void mustSpeakFor(Assessment.Kind kind, OrgUnitId unit) {
        if (kind == Assessment.Kind.APPRAISAL) {
            user.must(Role.APPROVER, unit);
        }
    }

    /**
     * What an assessment is worth, by the version of the set for its day.
     *
     * @throws Problem NOT_FOUND
     */
    Score score(String code, UUID id) {
        Assessment assessment = registers.of(code).read(id).record();
        Map<String, Integer> evidence = registers.of(code).evidence(id).stream()
                .filter(Evidence::stands)
                .map(Evidence::about)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(about -> about, about -> 1, Integer::sum));
        return new Scoring(sets.version(code, assessment.assessedOn()), assessment.values()).of(assessment, evidence);
    }

    /** An assessment as a list has it. */
    ListedAssessment listed(Stored<Assessment> stored) {
        return ListedAssessment.of(stored, sets.worth(stored.record()));
    }

    /**
     * Adds evidence of a criterion, or of the assessment as a whole.
     *
     * @throws Problem NOT_FOUND, or what is wrong with it
     */
    Evidence prove(String code, UUID id, EvidenceRequest sent) {
        mustBeProvable(code, id, sent.about());
        return registers.of(code).addEvidence(id, sent);
    }

    /**
     * The same with a file that is sent as it is.
     *
     * @throws Problem NOT_FOUND, or what is wrong with it
     */
    Evidence prove(String code, UUID id, EvidenceFileRequest told, InputStream file) {
        mustBeProvable(code, id, told.about());
        return registers.of(code).addEvidence(id, told, file);
    }

    private void mustBeProvable(String code, UUID id, @Nullable String about) {
        Assessment assessment = registers.of(code).read(id).record();
        CriteriaSet set = sets.version(code, assessment.assessedOn());
        mustSpeakFor(assessment.kind(), assessment.orgUnit());
        Mistakes mistakes = new Mistakes();
        if (about != null && set.criterion(about) == null) {
            mistakes.invalid("about", AnswerChecks.unknown(set, about));
        }
        mistakes.refuse();
    }

    /** Puts all assessments of a JSON array, or those without a mistake. */
    BatchSummary putAll(String code, SpooledBody body, BatchMode mode, boolean onlyTry) {
        orgUnits.mustBeCaughtUp();
        Subjects.Found found = subjects.of(sets.versions(code).getLast());
        return registers.of(code).put(new AssessmentBatch(code, this, found, batches, body), mode, onlyTry);
    }

    /** The version of a set for a day. */
    CriteriaSet version(String code, LocalDate day) {
        return sets.version(code, day);
    }

    /** The assessment that answers make, with its level. */
    Assessment of(CriteriaSet set, Subject subject, LocalDate day, Assessment.Kind kind, AssessmentRequest sent) {
        Map<String, BigDecimal> values = sent.answers().stream()
                .collect(Collectors.toMap(Answer::criterion, Answer::value, (first, second) -> first));
        Level level = sent.draft() ? null : new Scoring(set, values).level();
        return new Assessment(
                set.code(),
                subject.id(),
                subject.name(),
                subject.orgUnit(),
                day,
                kind,
                sent.draft(),
                sent.answers(),
                sent.draft() ? null : level == null ? Level.NONE : level.code(),
                sent.comment(),
                user.name(),
                sent.demo());
    }
}
