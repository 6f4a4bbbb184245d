package vn.trucot.pillar.importing;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts that a sheet is related to: its comments, and the drawing of their boxes. */
final class SheetRelations {

    static final String COMMENTS = "comments";
    static final String DRAWING = "vmlDrawing";

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private record Relation(String type, String target) {}

    private final String sheet;
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<String, Relation> added = new LinkedHashMap<>();

    private SheetRelations(String sheet) {
        this.sheet = sheet;
    }

    static SheetRelations of(ZipFile zip, String sheet) throws IOException {
        SheetRelations found = new SheetRelations(sheet);
        XlsxParts.read(zip, XlsxParts.relations(sheet), (name, xml) -> {
            String id = xml.getAttributeValue(null, "Id");
            String type = xml.getAttributeValue(null, "Type");
            String target = xml.getAttributeValue(null, "Target");
            if (id != null && type != null && target != null) {
                found.relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), target));
            }
        });
        return found;
    }

    /** Path of the comments; null if the sheet has none yet. */
    @Nullable
    String comments() {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(COMMENTS))
                .map(relation -> path(relation.target()))
                .findFirst()
                .orElse(null);
    }

    /** Path of what a relation leads to; null if there is no such relation. */
    @Nullable
    String path(@Nullable String id, String type) {
        Relation relation = id == null ? null : relations.get(id);
        return relation == null || !relation.type().equals(type) ? null : path(relation.target());
    }

    private String path(String target) {
        String path = URI.create("/" + sheet).resolve(target).getPath();
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** Adds a relation to a part; answers its id. */
    String add(String type, String path) {
        String id = "rIdTrucot" + type;
        added.put(id, new Relation(type, "/" + path));
        return id;
    }

    /** What was added, as elements of the part of relations. */
    void each(Added use) throws IOException {
        for (Map.Entry<String, Relation> each : added.entrySet()) {
            use.take(
                    each.getKey(),
                    TYPE + each.getValue().type(),
                    each.getValue().target());
        }
    }

    /** Takes a relation that was added. */
    interface Added {
        void take(String id, String type, String target) throws IOException;
    }

    boolean isChanged() {
        return !added.isEmpty();
    }
}
