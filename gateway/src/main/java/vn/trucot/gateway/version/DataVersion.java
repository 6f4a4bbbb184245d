package vn.trucot.gateway.version;

/** The version of data that answers are made from beside the cube, as index sets; each bean of this type is asked. */
@FunctionalInterface
public interface DataVersion {

    /** Changes whenever the data does; letters, digits and dots. */
    String dataVersion();
}
