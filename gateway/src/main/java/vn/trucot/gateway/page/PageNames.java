package vn.trucot.gateway.page;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.asof.AsOf;
import vn.trucot.gateway.home.HomePlace;
import vn.trucot.gateway.indexset.IndexSets;

/** Finds out what is at an address: from the cube, or of registers, forms and criteria from their pillar. */
@Singleton
class PageNames {

    private final Cube cube;
    private final Clock clock;
    private final HomePlace home;
    private final IndexSets sets;
    private final PillarPages pillars;

    PageNames(Cube cube, Clock clock, HomePlace home, IndexSets sets, PillarPages pillars) {
        this.cube = cube;
        this.clock = clock;
        this.home = home;
        this.sets = sets;
        this.pillars = pillars;
    }

    Future<Called> of(Found page, PageWords words) {
        CubeView view = cube.view();
        Looked looked = new Looked(view, home, page, LocalDate.now(clock));
        CubePages own = new CubePages(looked, sets, words);
        Future<Called> called =
                PillarPages.isOfPillar(page) ? pillars.called(looked, words) : Future.succeededFuture(own.called());
        return called.map(known -> view.hasDemo() ? withDemo(known, words) : known)
                .map(known -> withInstant(known, page.param(AsOf.PARAMETER), words));
    }

    /** What is said of an address that is no page. */
    static Called nothing(PageWords words) {
        return new Called(words.say("problem.page"), words.say("about"), List.of(CubePages.HOME));
    }

    /** Figures of then must not be taken for those of now where only the name of a page is shown. */
    private Called withInstant(Called page, @Nullable String asOf, PageWords words) {
        if (asOf == null || page.title().isEmpty()) {
            return page;
        }
        String moment = words.moment(asOf, clock);
        return new Called(
                words.say("asOf.title", "title", page.title(), "moment", moment), page.about(), page.sources());
    }

    private static Called withDemo(Called page, PageWords words) {
        return new Called(page.title(), page.about() + " " + words.say("demo"), page.sources());
    }
}
