package dev.mondai.text.math;

import dev.mondai.text.math.MathNode.Row;
import dev.mondai.text.math.MathNode.Scripts;
import dev.mondai.text.math.MathNode.Stack;
import dev.mondai.text.math.MathNode.Symbol;
import dev.mondai.text.math.MathNode.SymbolKind;
import dev.mondai.text.math.MathNode.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads TeX as LaTeX with amsmath has it: rows, scripts and characters here, commands in {@link TexCommands}.
 *
 * <p>What it does not know makes the whole formula unknown: a part that is left out would change what it says.
 */
final class TexParser {

    private static final int MAX_DEPTH = 60;
    private static final int MAX_LENGTH = 10_000;
    private static final Set<String> ENDS = Set.of(TexScanner.END, "}", "&", "\\\\", "\\right", "\\middle", "\\end");

    private final TexScanner scanner;
    private final TexCommands commands;
    private MathStyle style = MathStyle.NORMAL;
    private boolean unknown;
    private int depth;

    private TexParser(String tex) {
        this.scanner = new TexScanner(tex);
        this.commands = new TexCommands(this, scanner);
    }

    /** The formula; nothing where there is something in it that is not known. */
    static Optional<MathNode> parse(String tex) {
        if (tex.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        TexParser parser = new TexParser(tex);
        MathNode formula = parser.lines();
        return parser.unknown || !parser.scanner.peek().equals(TexScanner.END)
                ? Optional.empty()
                : Optional.of(formula);
    }

    /** A formula whose lines are parted without an environment is one that has {@code aligned} left out. */
    private MathNode lines() {
        MathNode first = row();
        return scanner.peek().equals("\\\\") || scanner.peek().equals("&") ? commands.lines(first) : first;
    }

    /** Says that there is something that is not known. */
    MathNode fail() {
        unknown = true;
        return MathNode.EMPTY;
    }

    boolean hasFailed() {
        return unknown;
    }

    /** All up to what ends a row, which is not stepped over. */
    MathNode row() {
        List<MathNode> parts = new ArrayList<>();
        if (++depth > MAX_DEPTH) {
            fail();
        }
        while (!unknown && !ENDS.contains(scanner.peek())) {
            parts.add(withScripts(scanner.peek().equals("^") || scanner.peek().equals("_") ? MathNode.EMPTY : atom()));
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Row(parts);
    }

    /** All up to a closing bracket, as in the index of a root. */
    MathNode rowUntil(String end) {
        List<MathNode> parts = new ArrayList<>();
        while (!unknown && !scanner.peek().equals(end) && !ENDS.contains(scanner.peek())) {
            parts.add(withScripts(atom()));
        }
        return scanner.skip(end) ? new Row(parts) : fail();
    }

    /** What a command takes: a group, or a single sign; of a number its first digit. */
    MathNode argument() {
        String token = scanner.peek();
        if (!token.isEmpty() && Character.isDigit(token.codePointAt(0))) {
            return new Symbol(scanner.next(), SymbolKind.NUMBER, style);
        }
        return ENDS.contains(token) ? fail() : atom();
    }

    /** What a command takes, in another alphabet. */
    MathNode argument(MathStyle newStyle) {
        MathStyle before = style;
        style = newStyle;
        MathNode content = argument();
        style = before;
        return content;
    }

    private MathNode atom() {
        String token = scanner.next();
        if (token.equals("{")) {
            MathNode group = row();
            return scanner.skip("}") ? ordinary(group) : fail();
        }
        if (token.startsWith("\\")) {
            return token.length() == 1 ? fail() : commands.read(token.substring(1));
        }
        return character(token);
    }

    /** Braces around a sign take the room around it away, as in {@code 1{,}000}. */
    private static MathNode ordinary(MathNode group) {
        return group instanceof Symbol symbol && symbol.kind() == SymbolKind.PUNCTUATION
                ? new Words(symbol.text())
                : group;
    }

    private MathNode character(String token) {
        int c = token.codePointAt(0);
        if (Character.isDigit(c)) {
            return new Symbol(token + scanner.digits(), SymbolKind.NUMBER, style);
        }
        if (c < 0x80 && Character.isLetter(c) || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.GREEK) {
            return new Symbol(token, SymbolKind.IDENTIFIER, style);
        }
        if (Character.isLetter(c)) {
            return new Words(token);
        }
        return switch (token) {
            case "~" -> new MathNode.Space(25);
            case "#", "$" -> fail();
            default -> MathSymbols.character(c);
        };
    }

    /** A sign in the alphabet that is in force. */
    MathNode styled(Symbol symbol) {
        boolean takesStyle = symbol.kind() == SymbolKind.IDENTIFIER && style != MathStyle.NORMAL;
        return takesStyle ? new Symbol(symbol.text(), symbol.kind(), style) : symbol;
    }

    private MathNode withScripts(MathNode base) {
        MathNode below = null;
        MathNode above = primes();
        for (String token = scanner.peek(); isScript(token); token = scanner.peek()) {
            scanner.next();
            if (token.equals("_")) {
                below = below == null ? argument() : fail();
            } else if (token.equals("^")) {
                above = above == null ? argument() : new Row(List.of(above, argument()));
            }
        }
        return below == null && above == null ? base : scripts(base, below, above);
    }

    private static boolean isScript(String token) {
        return token.equals("_") || token.equals("^") || token.equals("\\limits") || token.equals("\\nolimits");
    }

    private static MathNode scripts(MathNode base, @Nullable MathNode below, @Nullable MathNode above) {
        return hasLimits(base) ? new Stack(base, below, above) : new Scripts(base, below, above);
    }

    /** Large operators, limits and braces have their scripts over and under them. */
    private static boolean hasLimits(MathNode base) {
        return base instanceof Symbol symbol
                        && (symbol.kind() == SymbolKind.LARGE
                                || symbol.kind() == SymbolKind.NAME && TexCommands.LIMITS.contains(symbol.text()))
                || base instanceof MathNode.Accent accent && accent.combining().isEmpty();
    }

    private @Nullable MathNode primes() {
        int count = 0;
        while (scanner.skip("'")) {
            count++;
        }
        return count == 0 ? null : new Symbol("′".repeat(count), SymbolKind.PLAIN, MathStyle.UPRIGHT);
    }
}
