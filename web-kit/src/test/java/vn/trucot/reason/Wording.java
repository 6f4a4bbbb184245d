package vn.trucot.reason;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds an expression into the texts it can be, each with slots for what is only known when it runs. */
final class Wording {

    private static final String HOLE = "\u0000";
    private static final int MOST = 64;
    private static final int DEEPEST = 6;

    private final Map<String, List<MethodTree>> methods = new HashMap<>();
    private final Map<String, ExpressionTree> constants = new HashMap<>();

    Wording(CompilationUnitTree unit) {
        unit.accept(
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                        methods.computeIfAbsent(method.getName().toString(), name -> new ArrayList<>())
                                .add(method);
                        return super.visitMethod(method, null);
                    }

                    @Override
                    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
                        if (variable.getInitializer() != null
                                && variable.getName().toString().matches("[A-Z][A-Z0-9_]*")) {
                            constants.put(variable.getName().toString(), variable.getInitializer());
                        }
                        return super.visitVariable(variable, null);
                    }
                },
                null);
    }

    /** The templates that the expression, and what stands in its slots, is made from; those without a letter say nothing. */
    Set<String> templates(ExpressionTree expression, @Nullable MethodTree method) {
        Set<String> templates = new LinkedHashSet<>();
        Folding folding = new Folding(templates, new HashSet<>());
        folding.keep(folding.fold(expression, method, 0));
        return templates;
    }

    private static boolean speaks(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** A sum with a number in it, and no text, is a value. */
    private static boolean isText(BinaryTree sum) {
        List<Object> literals = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                literals.add(String.valueOf(literal.getValue()).isEmpty() ? "" : literal.getValue());
                return null;
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                return null;
            }
        }.scan(sum, null);
        return literals.stream().anyMatch(String.class::isInstance) || literals.isEmpty();
    }

    private static String numbered(String folded) {
        StringBuilder template = new StringBuilder();
        int slots = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (folded.startsWith(HOLE, i)) {
                template.append('{').append(slots++).append('}');
            } else {
                template.append(folded.charAt(i));
            }
        }
        return template.toString();
    }

    /** Beside the texts of the expression itself it keeps those of methods that are called for a part of them. */
    private final class Folding {

        private final Set<String> templates;
        private final Set<MethodTree> within;

        Folding(Set<String> templates, Set<MethodTree> within) {
            this.templates = templates;
            this.within = within;
        }

        void keep(Set<String> folded) {
            folded.stream()
                    .map(text -> text.replaceAll(HOLE + "{2,}", HOLE))
                    .filter(Wording::speaks)
                    .forEach(text -> templates.add(numbered(text)));
        }

        Set<String> fold(@Nullable Tree tree, @Nullable MethodTree method, int depth) {
            if (depth > DEEPEST) {
                return Set.of(HOLE);
            }
            return switch (tree) {
                case ParenthesizedTree inner -> fold(inner.getExpression(), method, depth);
                case LiteralTree literal ->
                    Set.of(literal.getValue() == null ? "" : String.valueOf(literal.getValue()));
                case BinaryTree sum
                when sum.getKind() == Tree.Kind.PLUS && isText(sum) ->
                    joined(fold(sum.getLeftOperand(), method, depth), fold(sum.getRightOperand(), method, depth));
                case ConditionalExpressionTree choice ->
                    either(List.of(choice.getTrueExpression(), choice.getFalseExpression()), method, depth);
                case SwitchExpressionTree choice -> either(results(choice), method, depth);
                case IdentifierTree name -> named(name.getName().toString(), method, depth);
                case MethodInvocationTree call -> called(call, method, depth);
                case null, default -> Set.of(HOLE);
            };
        }

        private Set<String> either(List<? extends Tree> trees, @Nullable MethodTree method, int depth) {
            Set<String> all = new LinkedHashSet<>();
            trees.forEach(each -> all.addAll(fold(each, method, depth + 1)));
            return all;
        }

        private Set<String> named(String name, @Nullable MethodTree method, int depth) {
            ExpressionTree constant = constants.get(name);
            if (constant != null) {
                Set<String> text = fold(constant, null, depth + 1);
                return text;
            }
            ExpressionTree local = local(name, method);
            Set<String> words = local == null ? Set.of() : fold(local, method, depth + 1);
            return words.stream().anyMatch(Wording::speaks) ? words : Set.of(HOLE);
        }

        private Set<String> called(MethodInvocationTree call, @Nullable MethodTree method, int depth) {
            String name = call.getMethodSelect() instanceof MemberSelectTree select
                    ? select.getIdentifier().toString()
                    : call.getMethodSelect().toString();
            if (name.equals("formatted") && call.getMethodSelect() instanceof MemberSelectTree select) {
                return formatted(fold(select.getExpression(), method, depth));
            }
            if (name.equals("format") && !call.getArguments().isEmpty()) {
                Tree first = call.getArguments().getFirst();
                boolean ofPlace = first.toString().startsWith("Locale.")
                        && call.getArguments().size() > 1;
                return formatted(fold(ofPlace ? call.getArguments().get(1) : first, method, depth));
            }
            Set<String> whole = new LinkedHashSet<>();
            for (MethodTree own : methods.getOrDefault(name, List.of())) {
                if (own.getParameters().size() == call.getArguments().size()
                        && own.getReturnType() != null
                        && own.getReturnType()
                                .toString()
                                .replaceAll(".*[. )]", "")
                                .equals("String")
                        && within.add(own)) {
                    Set<String> parts = new LinkedHashSet<>();
                    returned(own).forEach(each -> parts.addAll(fold(each, own, depth + 1)));
                    within.remove(own);
                    if (parts.stream().anyMatch(part -> part.isEmpty() || " ,;:(".indexOf(part.charAt(0)) >= 0)) {
                        whole.addAll(parts);
                    } else {
                        keep(parts);
                    }
                }
            }
            return whole.isEmpty() ? Set.of(HOLE) : whole;
        }

        private static Set<String> formatted(Set<String> formats) {
            Set<String> texts = new LinkedHashSet<>();
            formats.forEach(format -> texts.add(format.replaceAll("%[,.0-9]*[a-z]", HOLE)));
            return texts;
        }

        private static Set<String> joined(Set<String> left, Set<String> right) {
            Set<String> all = new LinkedHashSet<>();
            left.forEach(start -> right.forEach(end -> {
                if (all.size() < MOST) {
                    all.add(start + end);
                }
            }));
            return all;
        }
    }

    static List<ExpressionTree> returned(MethodTree method) {
        List<ExpressionTree> values = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
                values.add(tree.getExpression());
                return null;
            }

            @Override
            public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void nothing) {
                return null;
            }
        }.scan(method.getBody(), null);
        return values;
    }

    private static List<Tree> results(SwitchExpressionTree choice) {
        List<Tree> values = new ArrayList<>();
        choice.getCases().forEach(each -> {
            if (each.getBody() instanceof ExpressionStatementTree statement) {
                values.add(statement.getExpression());
            } else if (each.getBody() instanceof ExpressionTree value) {
                values.add(value);
            } else if (each.getBody() != null) {
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitYield(YieldTree tree, @Nullable Void nothing) {
                        values.add(tree.getValue());
                        return null;
                    }
                }.scan(each.getBody(), null);
            }
        });
        return values;
    }

    private static @Nullable ExpressionTree local(String name, @Nullable MethodTree method) {
        if (method == null) {
            return null;
        }
        List<ExpressionTree> found = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
                if (variable.getName().contentEquals(name) && variable.getInitializer() != null) {
                    found.add(variable.getInitializer());
                }
                return super.visitVariable(variable, null);
            }
        }.scan(method.getBody(), null);
        return found.size() == 1 ? found.getFirst() : null;
    }
}
