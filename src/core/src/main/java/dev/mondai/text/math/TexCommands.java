package dev.mondai.text.math;

import dev.mondai.text.math.MathNode.Accent;
import dev.mondai.text.math.MathNode.Fenced;
import dev.mondai.text.math.MathNode.Fraction;
import dev.mondai.text.math.MathNode.Grid;
import dev.mondai.text.math.MathNode.Root;
import dev.mondai.text.math.MathNode.Row;
import dev.mondai.text.math.MathNode.Space;
import dev.mondai.text.math.MathNode.Stack;
import dev.mondai.text.math.MathNode.Symbol;
import dev.mondai.text.math.MathNode.SymbolKind;
import dev.mondai.text.math.MathNode.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what stands behind a command. */
final class TexCommands {

    /** Names with their scripts under them. */
    static final Set<String> LIMITS = Set.of(
            "lim", "lim\u2006sup", "lim\u2006inf", "max", "min", "sup", "inf", "det", "gcd", "Pr", "argmax", "argmin");

    private static final Pattern SIZE = Pattern.compile("[bB]igg?[lrm]?");
    private static final Pattern WORDS = Pattern.compile("[^\\\\${}]*");

    private static final Set<String> SILENT = Set.of(
            "displaystyle", "textstyle", "scriptstyle", "nonumber", "notag", "limits", "nolimits", "!", "mathstrut");

    private static final Map<String, Integer> SPACES = Map.of(
            ",", 17, "thinspace", 17, ":", 22, ">", 22, "medspace", 22, ";", 28, " ", 25, "quad", 100, "qquad", 200);

    private static final Map<String, MathStyle> STYLES = Map.ofEntries(
            Map.entry("mathrm", MathStyle.UPRIGHT),
            Map.entry("mathit", MathStyle.NORMAL),
            Map.entry("mathnormal", MathStyle.NORMAL),
            Map.entry("mathbf", MathStyle.BOLD),
            Map.entry("boldsymbol", MathStyle.BOLD_ITALIC),
            Map.entry("bm", MathStyle.BOLD_ITALIC),
            Map.entry("mathbb", MathStyle.DOUBLE_STRUCK),
            Map.entry("mathcal", MathStyle.SCRIPT),
            Map.entry("mathscr", MathStyle.SCRIPT),
            Map.entry("mathfrak", MathStyle.FRAKTUR),
            Map.entry("mathsf", MathStyle.SANS_SERIF),
            Map.entry("mathtt", MathStyle.MONOSPACE));

    private static final Set<String> TEXTS =
            Set.of("text", "textrm", "textbf", "textit", "textsf", "texttt", "textnormal", "mbox");

    /** A mark over or under its base, and the combining character that says the same in running text. */
    private record Mark(String mark, String combining, boolean over) {}

    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("hat", new Mark("^", "\u0302", true)),
            Map.entry("widehat", new Mark("^", "\u0302", true)),
            Map.entry("tilde", new Mark("~", "\u0303", true)),
            Map.entry("widetilde", new Mark("~", "\u0303", true)),
            Map.entry("bar", new Mark("¯", "\u0304", true)),
            Map.entry("overline", new Mark("¯", "\u0305", true)),
            Map.entry("vec", new Mark("→", "\u20D7", true)),
            Map.entry("overrightarrow", new Mark("→", "\u20D7", true)),
            Map.entry("dot", new Mark("˙", "\u0307", true)),
            Map.entry("ddot", new Mark("¨", "\u0308", true)),
            Map.entry("check", new Mark("ˇ", "\u030C", true)),
            Map.entry("breve", new Mark("˘", "\u0306", true)),
            Map.entry("acute", new Mark("´", "\u0301", true)),
            Map.entry("grave", new Mark("`", "\u0300", true)),
            Map.entry("underline", new Mark("_", "\u0332", false)),
            Map.entry("overbrace", new Mark("⏞", "", true)),
            Map.entry("underbrace", new Mark("⏟", "", false)));

    /** Brackets and columns of environments; an empty list of columns is read from the source. */
    private record Environment(String open, String close, String columns) {}

    private static final Map<String, Environment> ENVIRONMENTS = Map.ofEntries(
            Map.entry("matrix", new Environment("", "", "c")),
            Map.entry("smallmatrix", new Environment("", "", "c")),
            Map.entry("pmatrix", new Environment("(", ")", "c")),
            Map.entry("bmatrix", new Environment("[", "]", "c")),
            Map.entry("Bmatrix", new Environment("{", "}", "c")),
            Map.entry("vmatrix", new Environment("|", "|", "c")),
            Map.entry("Vmatrix", new Environment("‖", "‖", "c")),
            Map.entry("cases", new Environment("{", "", "l")),
            Map.entry("rcases", new Environment("", "}", "l")),
            Map.entry("array", new Environment("", "", "")),
            Map.entry("equation", new Environment("", "", "c")),
            Map.entry("gather", new Environment("", "", "c")),
            Map.entry("gathered", new Environment("", "", "c")),
            Map.entry("align", new Environment("", "", "rl")),
            Map.entry("aligned", new Environment("", "", "rl")),
            Map.entry("alignedat", new Environment("", "", "rl")),
            Map.entry("split", new Environment("", "", "rl")),
            Map.entry("eqnarray", new Environment("", "", "rcl")));

    private final TexParser parser;
    private final TexScanner scanner;

    TexCommands(TexParser parser, TexScanner scanner) {
        this.parser = parser;
        this.scanner = scanner;
    }

    /** The command of a name, whose arguments come next. */
    MathNode read(String name) {
        if (STYLES.containsKey(name)) {
            return parser.argument(STYLES.get(name));
        }
        if (MARKS.containsKey(name)) {
            Mark mark = MARKS.get(name);
            return new Accent(parser.argument(), mark.mark, mark.combining, mark.over);
        }
        if (SPACES.containsKey(name)) {
            return new Space(SPACES.get(name));
        }
        if (SILENT.contains(name)) {
            return MathNode.EMPTY;
        }
        return TEXTS.contains(name) ? words() : structure(name);
    }

    private MathNode structure(String name) {
        return switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> new Fraction(parser.argument(), parser.argument(), true);
            case "binom", "dbinom", "tbinom" ->
                new Fenced("(", new Fraction(parser.argument(), parser.argument(), false), ")");
            case "sqrt" -> root();
            case "operatorname", "operatorname*" -> operatorName();
            case "overset", "stackrel" -> over();
            case "underset" -> under();
            case "xrightarrow" -> arrow("→");
            case "xleftarrow" -> arrow("←");
            case "not" -> negated();
            case "pmod" -> modulo();
            case "left" -> fenced();
            case "begin" -> environment();
            default -> sign(name);
        };
    }

    private MathNode sign(String name) {
        if (SIZE.matcher(name).matches()) {
            return new Symbol(delimiter(), SymbolKind.PLAIN, MathStyle.UPRIGHT);
        }
        return MathSymbols.command(name).map(parser::styled).orElseGet(parser::fail);
    }

    private MathNode words() {
        String text = scanner.rawGroup('{', '}');
        return text != null && WORDS.matcher(text).matches() ? new Words(text) : parser.fail();
    }

    private MathNode root() {
        MathNode index = scanner.skip("[") ? parser.rowUntil("]") : null;
        return new Root(parser.argument(), index);
    }

    private MathNode operatorName() {
        scanner.skip("*");
        String name = scanner.rawGroup('{', '}');
        return name != null && WORDS.matcher(name).matches()
                ? new Symbol(name.strip(), SymbolKind.NAME, MathStyle.UPRIGHT)
                : parser.fail();
    }

    private MathNode over() {
        MathNode over = parser.argument();
        return new Stack(parser.argument(), null, over);
    }

    private MathNode under() {
        MathNode under = parser.argument();
        return new Stack(parser.argument(), under, null);
    }

    private MathNode arrow(String arrow) {
        MathNode under = scanner.skip("[") ? parser.rowUntil("]") : null;
        return new Stack(new Symbol(arrow, SymbolKind.RELATION, MathStyle.UPRIGHT), under, parser.argument());
    }

    /** Unicode joins the stroke and the sign to one character where it has one. */
    private MathNode negated() {
        return parser.argument() instanceof Symbol symbol
                ? new Symbol(
                        Normalizer.normalize(symbol.text() + "\u0338", Normalizer.Form.NFC),
                        symbol.kind(),
                        symbol.style())
                : parser.fail();
    }

    private MathNode modulo() {
        Symbol name = new Symbol("mod", SymbolKind.NAME, MathStyle.UPRIGHT);
        return new Fenced("(", new Row(List.of(name, parser.argument())), ")");
    }

    private MathNode fenced() {
        String open = delimiter();
        List<MathNode> parts = new ArrayList<>();
        parts.add(parser.row());
        while (scanner.skip("\\middle")) {
            parts.add(new Symbol(delimiter(), SymbolKind.PLAIN, MathStyle.UPRIGHT));
            parts.add(parser.row());
        }
        return scanner.skip("\\right") ? new Fenced(open, new Row(parts), delimiter()) : parser.fail();
    }

    /** A bracket; a dot is none. */
    private String delimiter() {
        String token = scanner.next();
        if (token.equals(".")) {
            return "";
        }
        if (token.length() == 1) {
            return token.equals("<") ? "⟨" : token.equals(">") ? "⟩" : token;
        }
        return token.isEmpty()
                ? failed()
                : MathSymbols.command(token.substring(1)).map(Symbol::text).orElseGet(this::failed);
    }

    private String failed() {
        parser.fail();
        return "";
    }

    private MathNode environment() {
        String name = scanner.rawGroup('{', '}');
        Environment known = name == null ? null : ENVIRONMENTS.get(name.replace("*", ""));
        if (name == null || known == null) {
            return parser.fail();
        }
        String columns = columns(name, known);
        List<List<MathNode>> rows = rows(parser.row());
        boolean isClosed = scanner.skip("\\end") && name.equals(scanner.rawGroup('{', '}'));
        return isClosed ? new Grid(known.open, rows, known.close, columns) : parser.fail();
    }

    private String columns(String name, Environment known) {
        String written = name.equals("array") || name.equals("alignedat") ? scanner.rawGroup('{', '}') : null;
        String letters = written == null ? "" : written.replaceAll("[^lrc]", "");
        return !known.columns.isEmpty() ? known.columns : letters.isEmpty() ? "c" : letters;
    }

    /** Lines without an environment around them; the first cell has been read. */
    MathNode lines(MathNode first) {
        return new Grid("", rows(first), "", "rl");
    }

    private List<List<MathNode>> rows(MathNode first) {
        List<List<MathNode>> rows = new ArrayList<>();
        List<MathNode> cells = new ArrayList<>(List.of(first));
        while (!parser.hasFailed()) {
            if (scanner.skip("&")) {
                cells.add(parser.row());
            } else if (scanner.skip("\\\\")) {
                scanner.rawGroup('[', ']');
                rows.add(cells);
                cells = new ArrayList<>(List.of(parser.row()));
            } else {
                break;
            }
        }
        boolean isEmpty = cells.size() == 1 && cells.get(0).equals(MathNode.EMPTY);
        if (!isEmpty || rows.isEmpty()) {
            rows.add(cells);
        }
        return rows;
    }
}
