package vn.trucot.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The launcher's commands: {@code up [--empty]}, {@code down}, {@code token ROLE|GRANT}, {@code verify}, {@code backup FILE},
 * {@code restore FILE}.
 */
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
                case "backup" -> backup(home, words);
                case "restore" -> restore(home, words);
                case "verify" -> verify(home);
                default ->
                    throw new StartFailed(
                            "write one of: up [--empty], down, token ROLE, verify, backup FILE, restore FILE [--replace]");
            }
        } catch (RuntimeException e) {
            if (!(e instanceof StartFailed)) {
                e.printStackTrace();
            }
            System.err.println("trucot: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Ends with 1 if a row is not what was signed. */
    private static void verify(Path home) {
        if (!new Verify(home.resolve(".trucot"), System.out::println).run()) {
            System.exit(1);
        }
    }

    /** A role alone is one everywhere; a grant names pillar and org unit: {@code reporter:society:15.132}. */
    private static void token(Path home, List<String> words) {
        if (words.size() != 2) {
            throw new StartFailed("write: token reporter, token approver, token administrator, or a grant as"
                    + " reporter:society:15.132");
        }
        Tokens tokens = Tokens.of(home.resolve(".trucot/keys"));
        String asked = words.get(1);
        int end = asked.indexOf(':');
        Role role = Role.parse(end < 0 ? asked : asked.substring(0, end));
        String user = "local-" + role.inToken();
        System.out.println(end < 0 ? tokens.sign(role, user) : tokens.sign(asked, user));
    }

    private static void backup(Path home, List<String> words) {
        if (words.size() != 2) {
            throw new StartFailed("write: backup FILE");
        }
        SuiteOptions options = SuiteOptions.usual(home, System.out::println);
        boolean running = new RunFile(options.folder()).runningLauncher().isPresent();
        new Backup(options.folder(), options.postgresPort(), options.progress()).into(file(words), running);
    }

    private static void restore(Path home, List<String> words) {
        if (words.size() < 2 || words.size() > 3 || (words.size() == 3 && !words.contains("--replace"))) {
            throw new StartFailed("write: restore FILE [--replace]");
        }
        SuiteOptions options = SuiteOptions.usual(home, System.out::println);
        if (new RunFile(options.folder()).runningLauncher().isPresent()) {
            throw new StartFailed("the suite is running; ./trucot down ends it");
        }
        new Restore(options.folder(), options.postgresPort(), options.progress())
                .from(file(words), words.contains("--replace"));
    }

    private static Path file(List<String> words) {
        String name = words.stream()
                .skip(1)
                .filter(word -> !word.startsWith("--"))
                .findFirst()
                .orElseThrow(() -> new StartFailed("name a file"));
        return Path.of(System.getProperty("trucot.caller", "."))
                .resolve(name)
                .toAbsolutePath()
                .normalize();
    }
}
