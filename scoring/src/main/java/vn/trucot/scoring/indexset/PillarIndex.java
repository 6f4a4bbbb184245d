package vn.trucot.scoring.indexset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.Pillar;

/**
 * The value of one pillar, made of main indices by a rule of this version of the index set.
 *
 * @param members codes of the main indices that belong to the pillar
 * @param published the indicators that hold the pillar's published value and rank, if any
 */
public record PillarIndex(
        String code,
        Pillar pillar,
        Names names,
        List<String> members,
        PillarRule rule,
        @Nullable Published published,
        @Nullable Names notes) {

    public PillarIndex {
        Given.present("code", code);
        Given.present("pillar", pillar);
        Given.present("names", names);
        members = Given.some("members", members);
        Given.distinct("members", members, member -> member);
        Given.present("rule", rule);
    }
}
