package vn.trucot.dataset.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of generated records: the same thing has the same id in every load. */
final class DemoIds {

    private DemoIds() {}

    static UUID of(String what, Object... key) {
        StringBuilder name = new StringBuilder("trucot demo ").append(what);
        for (Object part : key) {
            name.append('|').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
