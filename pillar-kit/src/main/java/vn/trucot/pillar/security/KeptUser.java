package vn.trucot.pillar.security;

import java.util.List;

/**
 * Who wanted something that is done later, and what was granted to him when he did.
 *
 * @param grants as they are written in tokens
 * @param demo whether it is a demo account
 */
public record KeptUser(String name, List<String> grants, boolean demo) {

    public KeptUser {
        grants = List.copyOf(grants);
    }
}
