package vn.trucot.pillar.register;

import java.io.InputStream;

/** A file that is answered; closed once it is sent. */
record TableFile(InputStream bytes) {}
