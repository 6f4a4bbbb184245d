package vn.trucot.gov.officialscore;

/** How the portal lays out its rows; each as a list, or as the list {@code data} of an object. */
enum PortalVersion {
    /** A row for each unit and index, with the unit's total in each. */
    ROWS,
    /** A row for each unit; its indices are objects in whatever list the row has. */
    LISTS
}
