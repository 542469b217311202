package dev.mondai.text.math;

import dev.mondai.text.math.MathNode.Accent;
import dev.mondai.text.math.MathNode.Fenced;
import dev.mondai.text.math.MathNode.Fraction;
import dev.mondai.text.math.MathNode.Grid;
import dev.mondai.text.math.MathNode.Root;
import dev.mondai.text.math.MathNode.Row;
import dev.mondai.text.math.MathNode.Scripts;
import dev.mondai.text.math.MathNode.Space;
import dev.mondai.text.math.MathNode.Stack;
import dev.mondai.text.math.MathNode.Symbol;
import dev.mondai.text.math.MathNode.SymbolKind;
import dev.mondai.text.math.MathNode.Words;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a formula as characters in a line. */
final class MathTextWriter implements MathNode.Visitor<String> {

    private static final Pattern ATOM = Pattern.compile("[\\p{L}\\p{N}\\p{M}.∞′]+|√?\\([^()]*\\)");
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}\\p{M}.∞′]+");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private boolean cannot;

    private MathTextWriter() {}

    /** The text; nothing where a part has no counterpart in a line. */
    static Optional<String> write(MathNode formula) {
        MathTextWriter writer = new MathTextWriter();
        String text = SPACES.matcher(formula.accept(writer)).replaceAll(" ").strip();
        return writer.cannot ? Optional.empty() : Optional.of(text);
    }

    @Override
    public String row(Row row) {
        StringBuilder line = new StringBuilder();
        List<MathNode> parts = row.parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean isFirst = i == 0 || isOperator(parts.get(i - 1));
            line.append(spaced(parts.get(i), isFirst, i + 1 < parts.size() ? parts.get(i + 1) : null));
        }
        return line.toString();
    }

    private String spaced(MathNode part, boolean isFirst, @Nullable MathNode next) {
        String text = part.accept(this);
        SymbolKind kind = kindOf(part);
        if (kind == null || next == null && kind != SymbolKind.RELATION && kind != SymbolKind.NAME) {
            return text;
        }
        return switch (kind) {
            case RELATION -> " " + text + " ";
            case BINARY -> isFirst ? text : " " + text + " ";
            case PUNCTUATION -> text + " ";
            case NAME -> " " + text + (next instanceof Fenced || isBracket(next) ? "" : " ");
            case LARGE, INTEGRAL -> text + " ";
            case IDENTIFIER, NUMBER, PLAIN -> text;
        };
    }

    private static boolean isBracket(@Nullable MathNode node) {
        return node instanceof Symbol symbol && symbol.text().equals("(");
    }

    private static boolean isOperator(MathNode node) {
        SymbolKind kind = kindOf(node);
        boolean isOpen = node instanceof Symbol symbol && List.of("(", "[", "{").contains(symbol.text());
        return isOpen || kind == SymbolKind.RELATION || kind == SymbolKind.BINARY || kind == SymbolKind.PUNCTUATION;
    }

    private static @Nullable SymbolKind kindOf(MathNode node) {
        if (node instanceof Scripts scripts) {
            return kindOf(scripts.base());
        }
        if (node instanceof Stack stack) {
            return kindOf(stack.base());
        }
        return node instanceof Symbol symbol ? symbol.kind() : null;
    }

    /** Bold and the like are left out: fonts of cells have no such letters, but blackboard letters are other signs. */
    @Override
    public String symbol(Symbol symbol) {
        String styled =
                symbol.style() == MathStyle.DOUBLE_STRUCK ? symbol.style().apply(symbol.text()) : symbol.text();
        return styled.length() == symbol.text().length() ? styled : symbol.text();
    }

    @Override
    public String text(Words words) {
        return words.text();
    }

    @Override
    public String space(Space space) {
        return space.width() < 20 ? "" : " ";
    }

    @Override
    public String fraction(Fraction fraction) {
        String numerator = operand(fraction.numerator());
        String denominator = operand(fraction.denominator());
        return fraction.bar() ? numerator + "/" + denominator : numerator + " choose " + denominator;
    }

    /** In brackets where it would fall apart without. */
    private String operand(MathNode node) {
        String text = node.accept(this).strip();
        return ATOM.matcher(text).matches() || isScriptedLetter(node) ? text : "(" + text + ")";
    }

    private static boolean isScriptedLetter(MathNode node) {
        return node instanceof Scripts scripts && scripts.base() instanceof Symbol
                || node instanceof Row row
                        && row.parts().size() == 1
                        && isScriptedLetter(row.parts().get(0));
    }

    @Override
    public String root(Root root) {
        String radicand = root.radicand().accept(this).strip();
        String under = SIMPLE.matcher(radicand).matches() && radicand.codePointCount(0, radicand.length()) == 1
                        || radicand.chars().allMatch(Character::isDigit)
                ? radicand
                : "(" + radicand + ")";
        String index = root.index() == null ? "" : root.index().accept(this).strip();
        Optional<String> raised = SmallCharacters.RAISED.of(index);
        cannot |= raised.isEmpty();
        return switch (index) {
            case "3" -> "∛" + under;
            case "4" -> "∜" + under;
            default -> raised.orElse("") + "√" + under;
        };
    }

    @Override
    public String scripts(Scripts scripts) {
        return scripted(scripts.base(), scripts.below(), scripts.above());
    }

    @Override
    public String stack(Stack stack) {
        return scripted(stack.base(), stack.under(), stack.over());
    }

    private String scripted(MathNode base, @Nullable MathNode below, @Nullable MathNode above) {
        String text = base.accept(this);
        boolean needsBrackets = base instanceof Fraction
                || base instanceof Row row && row.parts().size() > 1;
        return (needsBrackets ? "(" + text.strip() + ")" : text)
                + small(SmallCharacters.LOWERED, "_", below)
                + small(SmallCharacters.RAISED, "^", above);
    }

    private String small(SmallCharacters characters, String sign, @Nullable MathNode script) {
        if (script == null) {
            return "";
        }
        String text = script.accept(this).strip();
        String dense = text.replace(" ", "");
        if (dense.equals("∘") && sign.equals("^")) {
            return "°";
        }
        boolean isOne = text.codePointCount(0, text.length()) == 1;
        boolean isWord = sign.equals("_") && SIMPLE.matcher(text).matches();
        return characters.of(dense).orElseGet(() -> sign + (isOne || isWord ? text : "(" + text + ")"));
    }

    /** A mark joins each letter under it; braces have nothing that they could join. */
    @Override
    public String accent(Accent accent) {
        String base = accent.base().accept(this);
        boolean isLine =
                accent.combining().equals("\u0305") || accent.combining().equals("\u0332");
        boolean joins = base.codePointCount(0, base.length()) == 1
                || isLine && SIMPLE.matcher(base).matches();
        cannot |= !joins && !accent.combining().isEmpty();
        String marked = base.codePoints()
                .mapToObj(c -> Character.toString(c) + accent.combining())
                .collect(Collectors.joining());
        return Normalizer.normalize(marked, Normalizer.Form.NFC);
    }

    @Override
    public String fenced(Fenced fenced) {
        return fenced.open() + fenced.content().accept(this).strip() + fenced.close();
    }

    @Override
    public String grid(Grid grid) {
        String rows = grid.rows().stream().map(cells -> cells(grid, cells)).collect(Collectors.joining("; "));
        return grid.open() + rows + grid.close();
    }

    /** Lines that are aligned at a sign are one formula each; other cells stand apart. */
    private String cells(Grid grid, List<MathNode> cells) {
        String separator = grid.alignment().startsWith("r") ? " " : grid.open().equals("{") ? "  " : ", ";
        return cells.stream().map(cell -> cell.accept(this).strip()).collect(Collectors.joining(separator));
    }
}
