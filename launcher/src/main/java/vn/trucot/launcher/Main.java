package vn.trucot.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The launcher's commands: {@code up [--empty]}, {@code down}, {@code token ROLE}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("trucot.checkout", "."))
                .toAbsolutePath()
                .normalize();
        List<String> words = Arrays.asList(arguments);
        try {
            switch (words.isEmpty() ? "" : words.getFirst()) {
                case "up" -> new Up(home, !words.contains("--empty")).run();
                case "down" -> new Down(home.resolve(".trucot")).run();
                case "token" -> token(home, words);
                default -> throw new StartFailed("write one of: up [--empty], down, token ROLE");
            }
        } catch (RuntimeException e) {
            if (!(e instanceof StartFailed)) {
                e.printStackTrace();
            }
            System.err.println("trucot: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void token(Path home, List<String> words) {
        if (words.size() != 2) {
            throw new StartFailed("write: token reporter, token approver or token administrator");
        }
        Role role = Role.parse(words.get(1));
        System.out.println(Tokens.of(home.resolve(".trucot/keys")).sign(role, "local-" + role.inToken()));
    }
}
