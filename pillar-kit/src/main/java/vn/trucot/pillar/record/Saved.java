package vn.trucot.pillar.record;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/**
 * What a write or a read of one thing answers.
 *
 * @param view what the client sees
 * @param version goes into the ETag
 * @param created whether it was not there before
 */
public record Saved<V>(V view, long version, boolean created) {

    /** The answer to a read. */
    public static Response read(Object view, long version) {
        return new Saved<>(view, version, false).response();
    }

    /** 201 for what is new, else 200, with the ETag for the next If-Match. */
    public Response response() {
        return Response.status(created ? Status.CREATED : Status.OK)
                .tag(new EntityTag(Long.toString(version)))
                .entity(view)
                .build();
    }
}
