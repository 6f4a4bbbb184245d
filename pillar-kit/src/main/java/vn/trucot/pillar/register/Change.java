package vn.trucot.pillar.register;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a write made of a record.
 *
 * @param created whether it was not there before
 */
public record Change<R extends Record & RecordState>(Stored<R> after, boolean created) {

    /** As it is answered: 201 or 200. */
    public RestResponse<Stored<R>> answer() {
        return after.answer(created ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }
}
