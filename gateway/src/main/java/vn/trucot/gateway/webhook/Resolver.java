package vn.trucot.gateway.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up the addresses of a name. */
@FunctionalInterface
interface Resolver {

    /** All addresses of the name, at least one. */
    InetAddress[] of(String name) throws UnknownHostException;
}
