package vn.trucot.events;

/** What kind of place or body an org unit is, largest first. */
public enum OrgUnitKind {
    COUNTRY,
    PROVINCE,
    DEPARTMENT,
    DISTRICT,
    COMMUNE,
    VILLAGE
}
