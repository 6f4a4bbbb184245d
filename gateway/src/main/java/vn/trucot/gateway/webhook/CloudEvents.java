package vn.trucot.gateway.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes events as CloudEvents 1.0, structured. */
@Singleton
class CloudEvents {

    static final String CHANGED = "vn.trucot.figures.changed.v1";
    static final String GAP = "vn.trucot.figures.gap.v1";
    static final String PING = "vn.trucot.webhook.ping.v1";

    private static final String DEMO = "\"demo\":true";

    private final ObjectMapper json;

    CloudEvents(ObjectMapper json) {
        this.json = json;
    }

    /** One change as it is noted, to be put into events as it is. */
    String data(Object change) {
        return text(change);
    }

    /** Several changes, in order. */
    String changed(UUID webhook, String id, Instant at, List<Noted> changes) {
        ObjectNode data = json.createObjectNode();
        data.put("position", changes.getLast().position());
        data.put("demo", changes.stream().anyMatch(change -> change.data().contains(DEMO)));
        data.putRawValue(
                "changes",
                new RawValue(changes.stream()
                        .map(change -> "{\"position\":" + change.position() + ","
                                + change.data().substring(1))
                        .toList()
                        .toString()));
        return event(webhook, id, CHANGED, at, data);
    }

    /** That changes may be missing. */
    String gap(UUID webhook, String id, Instant at, long position, String gap) {
        ObjectNode data = json.createObjectNode();
        data.put("position", position);
        data.putRawValue("gap", new RawValue(gap));
        return event(webhook, id, GAP, at, data);
    }

    /** Something to try a receiver with. */
    String ping(UUID webhook, String id, Instant at, long position) {
        return event(webhook, id, PING, at, json.createObjectNode().put("position", position));
    }

    private String event(UUID webhook, String id, String type, Instant at, ObjectNode data) {
        ObjectNode event = json.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", "/api/v1/webhooks/" + webhook);
        event.put("type", type);
        event.put("time", at.toString());
        event.put("datacontenttype", "application/json");
        event.set("data", data);
        return text(event);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event could not be written", e);
        }
    }
}
