package vn.trucot.pillar.integrity;

import vn.trucot.events.Names;

/**
 * One thing that must hold of the data.
 *
 * @param why why it must hold
 * @param remedy what to do about what does not
 * @param sql a query with the columns {@code subject} and {@code detail}: what it finds does not hold. It may read every table of the
 *     service, and {@code known_unit (id, valid_from, valid_to)}: the units that the service knows
 */
record IntegrityCheck(String code, Names names, Severity severity, Names why, Names remedy, String sql) {

    /** How bad it is. */
    enum Severity {
        /** A figure may be wrong. */
        ERROR,
        /** Somebody should look. */
        WARNING
    }
}
