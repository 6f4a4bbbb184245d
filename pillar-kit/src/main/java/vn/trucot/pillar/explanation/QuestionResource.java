package vn.trucot.pillar.explanation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.events.Breakdown;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.history.RecordRevision;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.Change;
import vn.trucot.pillar.security.MarksDemo;
import vn.trucot.web.table.Table;

/** Questions about figures and their answers. */
@MarksDemo
@Path("/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions", description = "Why a figure is what it is: what was asked, the cause, the remedy and its day")
public class QuestionResource {

    private final Questions questions;
    private final Clock clock;

    QuestionResource(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * Which questions a list holds; what is left out does not matter.
     *
     * @param subject an indicator, or an item of an index set
     * @param within a unit, with all that is part of it
     * @param state any of these
     * @param overdue whether the last day for an answer has passed without one
     * @param toAnswer true: only those that the user may answer
     * @param mine true: only those that the user asked
     * @param mentioned true: only those with a comment that names the user, as {@code @lan}
     */
    record Filter(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("breakdown") @Nullable Breakdown breakdown,
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("within") @Nullable OrgUnitId within,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("state") Set<Question.State> state,
            @QueryParam("overdue") @Nullable Boolean overdue,
            @QueryParam("toAnswer") boolean toAnswer,
            @QueryParam("mine") boolean mine,
            @QueryParam("mentioned") boolean mentioned) {

        Conditions conditions(LocalDate today) {
            Conditions asked = new Conditions()
                    .and("r.state.subject = :subject", "subject", subject)
                    .and("r.state.breakdown = :breakdown", "breakdown", breakdown == null ? null : breakdown.toString())
                    .and("r.state.orgUnit = :orgUnit", "orgUnit", orgUnit)
                    .and(
                            "cast(r.state.orgUnit as string) = :within"
                                    + " or cast(r.state.orgUnit as string) like concat(:within, '.%')",
                            "within", within == null ? null : within.text())
                    .and("r.state.period = :period", "period", period)
                    .and("r.state.state in :state", "state", state.isEmpty() ? null : state);
            return overdue == null
                    ? asked
                    : asked.and(
                            (overdue ? "" : "not ") + "(r.state.state = :waiting and r.state.due < :today)",
                            Map.of("waiting", Question.State.ASKED, "today", today));
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listQuestions",
            summary = "Questions about figures, the latest first; without a token those that were answered")
    public RestResponse<Page<QuestionView>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        LocalDate today = LocalDate.now(clock);
        Conditions asked = filter.conditions(today);
        if (filter.toAnswer()) {
            Set<OrgUnitId> units = questions.unitsToAnswerFor();
            asked = units.isEmpty()
                    ? asked.and("1 = :none", "none", 0)
                    : asked.and("r.state.orgUnit in :units", "units", units);
        }
        if (filter.mine()) {
            asked = asked.and("r.state.askedBy = :asker", "asker", questions.asker());
        }
        if (filter.mentioned()) {
            String name = questions.asker();
            asked = name.isEmpty()
                    ? asked.and("1 = :none", "none", 0)
                    : asked.and(
                            "function('regexp_like', cast(r.state.remarks as string), :mention) = true",
                            "mention",
                            Remark.mentionOf(name));
        }
        if (!questions.readsAll()) {
            asked = asked.and("r.state.answeredAt is not null", Map.of());
        }
        return questions
                .register()
                .list(asked, paging, questions::view, new QuestionFile(today, questions.readsAll()), "askedAt desc");
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readQuestion", summary = "One question, with its version as ETag")
    public RestResponse<QuestionView> read(UUID id) {
        return questions.read(id).answer(RestResponse.Status.OK);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({Roles.VIEWER, Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listQuestionRevisions",
            summary = "Every state the question had, with the answers that others took the place of")
    public List<RecordRevision> revisions(UUID id) {
        return questions.revisions(id);
    }

    @POST
    @RolesAllowed({Roles.VIEWER, Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "askQuestion",
            summary = "Asks why a figure is what it is; of a figure one question is open at a time")
    public RestResponse<QuestionView> ask(@NotNull @Valid Asking asked) {
        return answered(questions.ask(asked));
    }

    @PUT
    @Path("/{id}/answer")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "answerQuestion",
            summary = "Answers a question, or replaces its answer as long as it is not closed")
    public RestResponse<QuestionView> answer(
            UUID id, @NotNull @Valid Explanation given, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return answered(questions.answer(id, given, expected));
    }

    @POST
    @Path("/{id}/comments")
    @RolesAllowed({Roles.VIEWER, Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(operationId = "commentOnQuestion", summary = "Says something about a question that is not closed")
    public RestResponse<QuestionView> comment(
            UUID id, @NotNull @Valid Saying said, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return answered(questions.remark(id, said, expected));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Roles.VIEWER, Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "decideQuestion",
            summary = "Closes a question, or asks it again with what its answer does not say")
    public RestResponse<QuestionView> decide(
            UUID id, @NotNull @Valid Verdict verdict, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return answered(questions.decide(id, verdict, expected));
    }

    private RestResponse<QuestionView> answered(Change<Question> change) {
        return questions
                .view(change.after())
                .answer(change.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }
}
