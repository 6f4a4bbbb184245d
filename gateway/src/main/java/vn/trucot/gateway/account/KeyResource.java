package vn.trucot.gateway.account;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.gateway.feed.WithoutFigures;

/** What the tokens of sessions are checked with. */
@Path("/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@RunOnVirtualThread
@WithoutFigures
class KeyResource {

    private final SigningKeys keys;
    private final AccountDatabase database;

    /** A JSON Web Key Set (RFC 7517). */
    record KeySet(
            @JsonRawValue @Schema(type = SchemaType.ARRAY, implementation = Object.class)
            String keys) {

        static KeySet of(List<String> keys) {
            return new KeySet("[" + String.join(",", keys) + "]");
        }
    }

    KeyResource(SigningKeys keys, AccountDatabase database) {
        this.keys = keys;
        this.database = database;
    }

    @GET
    @Operation(operationId = "listKeys", summary = "The public keys of tokens that the gateways sign (RFC 7517)")
    public KeySet list() {
        return KeySet.of(database.isThere() ? keys.shown() : List.of());
    }
}
