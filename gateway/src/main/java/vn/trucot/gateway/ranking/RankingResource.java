package vn.trucot.gateway.ranking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.file.FileSettings;
import vn.trucot.gateway.file.FileWords;
import vn.trucot.gateway.file.Taken;
import vn.trucot.gateway.indexset.IndexSets;
import vn.trucot.gateway.version.AnswerCache;
import vn.trucot.gateway.version.AsKnown;
import vn.trucot.gateway.version.Asked;
import vn.trucot.gateway.version.Kept;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.web.table.Table;

/** Units in order of a score or an indicator. */
@Path("/rankings")
@Tag(name = "rankings", description = "Units in order of a score or an indicator; equal values share a rank")
@Kept
@AsKnown
@Versioned
@RunOnVirtualThread
public class RankingResource {

    private record AsJson(RankingParameters asked, LocalDate today) {}

    private record AsCsv(
            RankingParameters asked,
            LocalDate today,
            boolean bom,
            @Nullable String lang) {}

    private record AsXlsx(
            RankingParameters asked,
            LocalDate today,
            Taken taken,
            @Nullable String lang) {}

    private final IndexSets indexSets;
    private final AnswerCache answers;
    private final Asked asking;
    private final FileSettings settings;
    private final Clock clock;

    RankingResource(IndexSets indexSets, AnswerCache answers, Asked asking, FileSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.indexSets = indexSets;
        this.answers = answers;
        this.asking = asking;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = AsKnown.SAYS,
            example = AsKnown.EXAMPLE,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "getRanking",
            summary = "Ranks of the units of a level, with the year before; as text/csv or XLSX a row per"
                    + " unit, with lang=vi or lang=en for people: words, and CSV as Excel opens it (bom=true only"
                    + " marks it as UTF-8)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RankingAnswer.class)))
    public byte[] json(@Valid @BeanParam RankingParameters asked) {
        LocalDate today = today();
        return answers.json(new AsJson(asked, today), view -> rank(asked, today, view));
    }

    @GET
    @Produces(Table.CSV + ";charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public byte[] csv(
            @Valid @BeanParam RankingParameters asked,
            @QueryParam("bom") @DefaultValue("false") boolean bom,
            @QueryParam("lang") @Pattern(regexp = "vi|en") @Nullable String lang) {
        LocalDate today = today();
        return answers.bytes(
                new AsCsv(asked, today, bom, lang),
                view -> table(asked, today, view),
                table -> lang == null ? table.csv(bom) : table.csv(FileWords.of(lang)));
    }

    @GET
    @Produces(Table.XLSX + ";qs=0.4")
    @Operation(hidden = true)
    public byte[] xlsx(
            @Valid @BeanParam RankingParameters asked,
            @QueryParam("lang") @Pattern(regexp = "vi|en") @Nullable String lang,
            @Context UriInfo address) {
        LocalDate today = today();
        Taken taken = new Taken(
                LocalDate.now(clock),
                address.getRequestUri().toString(),
                settings.licence().orElse(null));
        return answers.bytes(
                new AsXlsx(asked, today, taken, lang),
                view -> table(asked, today, view),
                table -> table.xlsx(FileWords.of(lang), taken));
    }

    private RankingTable table(RankingParameters asked, LocalDate today, CubeView view) {
        return new RankingTable(
                rank(asked, today, view),
                asked.indexSet() == null ? null : indexSets.get(asked.indexSet()),
                asked.indicator() == null ? null : view.definition(asked.indicator()));
    }

    private LocalDate today() {
        return asking.today();
    }

    private RankingAnswer rank(RankingParameters asked, LocalDate today, CubeView view) {
        return new RankingViews(view, asked, today).of(rankedBy(asked, view));
    }

    private RankedBy rankedBy(RankingParameters asked, CubeView view) {
        if (asked.indicator() != null && asked.indexSet() == null) {
            IndicatorDefinition definition = view.definition(asked.indicator());
            if (definition == null) {
                throw problem(
                        ProblemCode.INDICATOR_UNKNOWN, "indicator", "indicator " + asked.indicator() + " is unknown");
            }
            return RankedBy.indicator(definition, view);
        }
        if (asked.indicator() == null && asked.indexSet() != null) {
            IndexSet set = indexSets.get(asked.indexSet());
            Names names = set.items().get(asked.item());
            if (names == null) {
                throw problem(
                        ProblemCode.VALIDATION_FAILED,
                        "item",
                        "index set " + set.code() + " has no item " + asked.item() + "; it has "
                                + String.join(", ", set.items().keySet()));
            }
            return RankedBy.score(set, asked.item(), names, view);
        }
        throw problem(ProblemCode.VALIDATION_FAILED, "indexSet", "give either indexSet, or indicator");
    }

    private static Problem problem(ProblemCode code, String parameter, String reason) {
        return new Problem(code, reason, List.of(Fault.ofField(parameter, code, reason)));
    }
}
