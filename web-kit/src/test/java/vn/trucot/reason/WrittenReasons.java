package vn.trucot.reason;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The reasons that Java sources write, as templates with slots: {@code org unit '{0}' is unknown}. A reason is what is handed
 * to a parameter that is called as one, in {@link #NAMES}, what a method of such a name returns, what an annotation says as its
 * {@code message}, and what kinds of records are called, which stands in them.
 */
final class WrittenReasons {

    /** What a parameter is called that takes words for the user. */
    private static final Set<String> NAMES = Set.of("reason", "detail", "advice", "refusal", "broken", "term");

    private final Map<String, Set<Integer>> takers = new HashMap<>();
    private final Map<String, String> found = new TreeMap<>();

    /** The templates, each with the place where it is written. */
    static Map<String, String> of(List<Path> files) {
        WrittenReasons reasons = new WrittenReasons();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = manager.getJavaFileObjectsFromPaths(files);
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            units.forEach(unit -> unit.accept(reasons.new Takers(), null));
            int known;
            do {
                known = reasons.takers.hashCode();
                units.forEach(unit -> unit.accept(reasons.new Calls(unit), null));
            } while (reasons.takers.hashCode() != known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons.found;
    }

    private void take(String name, List<? extends VariableTree> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            if (isText(parameters.get(i))
                    && NAMES.contains(parameters.get(i).getName().toString())) {
                take(name, parameters.size(), i);
            }
        }
    }

    private void take(String name, int parameters, int index) {
        takers.computeIfAbsent(name + "/" + parameters, key -> new HashSet<>()).add(index);
    }

    private static boolean isText(VariableTree parameter) {
        Tree type = parameter.getType();
        return type != null && type.toString().replaceAll(".*[. )]", "").equals("String");
    }

    /** Finds the methods, constructors and records that take a reason. */
    private final class Takers extends TreeScanner<@Nullable Void, String> {

        @Override
        public @Nullable Void visitClass(ClassTree type, String outer) {
            String name = type.getSimpleName().toString();
            if (type.getKind() == Tree.Kind.RECORD) {
                take(
                        name,
                        type.getMembers().stream()
                                .filter(VariableTree.class::isInstance)
                                .map(VariableTree.class::cast)
                                .filter(field ->
                                        !field.getModifiers().getFlags().contains(Modifier.STATIC))
                                .toList());
            }
            return super.visitClass(type, name);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, String type) {
            take(method.getReturnType() == null ? type : method.getName().toString(), method.getParameters());
            return super.visitMethod(method, type);
        }
    }

    /** Finds what is handed to them. */
    private final class Calls extends TreeScanner<@Nullable Void, @Nullable MethodTree> {

        private final Wording wording;
        private final String place;
        private String type = "";

        Calls(CompilationUnitTree unit) {
            wording = new Wording(unit);
            place = unit.getSourceFile().getName();
        }

        @Override
        public @Nullable Void visitClass(ClassTree inner, @Nullable MethodTree method) {
            String outer = type;
            type = inner.getSimpleName().toString();
            super.visitClass(inner, method);
            type = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable MethodTree outer) {
            if (NAMES.contains(method.getName().toString())
                    && !method.getParameters().isEmpty()) {
                Wording.returned(method).forEach(reason -> add(reason, method));
            }
            return super.visitMethod(method, method);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree call, @Nullable MethodTree method) {
            String name = name(call.getIdentifier());
            if (name.equals("InvalidTerm")) {
                add(call.getArguments().getFirst(), method);
            }
            given(name, call.getArguments(), method);
            return super.visitNewClass(call, method);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable MethodTree method) {
            if (call.getMethodSelect().toString().equals("RecordKind.of")) {
                add(call.getArguments().getFirst(), method);
            }
            given(name(call.getMethodSelect()), call.getArguments(), method);
            return super.visitMethodInvocation(call, method);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable MethodTree method) {
            for (ExpressionTree argument : annotation.getArguments()) {
                if (argument instanceof AssignmentTree named
                        && named.getVariable().toString().equals("message")) {
                    add(named.getExpression(), method);
                }
            }
            return super.visitAnnotation(annotation, method);
        }

        private void given(String name, List<? extends ExpressionTree> arguments, @Nullable MethodTree method) {
            takers.getOrDefault(name + "/" + arguments.size(), Set.of())
                    .forEach(index -> add(arguments.get(index), method));
        }

        /** What hands on what it was handed takes a reason as well, however it calls it. */
        private void add(ExpressionTree reason, @Nullable MethodTree method) {
            if (method != null && reason instanceof IdentifierTree name) {
                List<? extends VariableTree> parameters = method.getParameters();
                for (int i = 0; i < parameters.size(); i++) {
                    if (parameters.get(i).getName().equals(name.getName()) && isText(parameters.get(i))) {
                        take(
                                method.getReturnType() == null
                                        ? type
                                        : method.getName().toString(),
                                parameters.size(),
                                i);
                    }
                }
            }
            wording.templates(reason, method).forEach(template -> found.putIfAbsent(template, place));
        }

        private static String name(Tree called) {
            return switch (called) {
                case MemberSelectTree select -> select.getIdentifier().toString();
                case IdentifierTree identifier -> identifier.getName().toString();
                default -> called.toString().replaceAll("<.*", "");
            };
        }
    }
}
