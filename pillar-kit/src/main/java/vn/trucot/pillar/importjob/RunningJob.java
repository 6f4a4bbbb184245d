package vn.trucot.pillar.importjob;

import java.util.UUID;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.security.KeptUser;

/**
 * A job whose turn it is.
 *
 * @param asked JSON of what was asked for beside the file
 * @param attempt from 1: whoever took the job up later has a higher one, and only the last one may end it
 */
record RunningJob(UUID id, String target, String asked, BodyForm writtenAs, KeptUser user, int attempt) {}
