package vn.trucot.gov.task;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * What a unit, or a position in it, achieved in a period: number, quality and timeliness of its tasks, as Decree 335/2025/NĐ-CP
 * asks for. Counted as GOV.TASK.DONE, ACCEPTED and ON_TIME are: the positions of a unit add up to them.
 *
 * @param position that answers for the tasks, no person; null for those that name none
 * @param done tasks done in the period, in time and late
 * @param judged of these those whose output was judged
 * @param accepted of these those whose output is what was asked for
 * @param due tasks whose deadline came in the period, so far
 * @param onTime of these those done by then
 * @param demo whether one of them is generated
 */
record TaskResult(
        OrgUnitId orgUnit,
        @Nullable String position,
        Period period,
        long done,
        long judged,
        long accepted,
        long due,
        long onTime,
        boolean demo) {}
