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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a formula as MathML: every case appends to the same string. */
final class MathMlWriter implements MathNode.Visitor<StringBuilder> {

    private static final Map<Character, String> SIDES = Map.of('l', "left", 'r', "right", 'c', "center");

    private final StringBuilder out = new StringBuilder();

    private MathMlWriter() {}

    static String write(MathNode formula, String tex, boolean display) {
        MathMlWriter writer = new MathMlWriter();
        writer.out.append("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"");
        writer.out.append(display ? " display=\"block\"" : "").append("><semantics>");
        writer.group(formula);
        writer.out.append("<annotation encoding=\"application/x-tex\">");
        writer.characters(tex).append("</annotation></semantics></math>");
        return writer.out.toString();
    }

    private StringBuilder characters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out;
    }

    private StringBuilder leaf(String element, String attributes, String text) {
        out.append('<').append(element).append(attributes).append('>');
        return characters(text).append("</").append(element).append('>');
    }

    /** A part as one element, as fractions and scripts want it. */
    private StringBuilder group(MathNode node) {
        return node instanceof Row row && row.parts().size() != 1
                ? element("mrow", node)
                : node instanceof Row row ? group(row.parts().get(0)) : node.accept(this);
    }

    private StringBuilder element(String name, @Nullable MathNode... parts) {
        out.append('<').append(name).append('>');
        for (MathNode part : parts) {
            if (part != null && name.equals("mrow")) {
                part.accept(this);
            } else if (part != null) {
                group(part);
            }
        }
        return out.append("</").append(name).append('>');
    }

    @Override
    public StringBuilder row(Row row) {
        List<MathNode> parts = row.parts();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).accept(this);
            boolean hasNext = i + 1 < parts.size();
            if (hasNext && isName(parts.get(i)) && !isBracket(parts.get(i + 1))) {
                space(new Space(17));
            }
        }
        return out;
    }

    private static boolean isName(MathNode node) {
        MathNode base =
                node instanceof Scripts scripts ? scripts.base() : node instanceof Stack stack ? stack.base() : node;
        return base instanceof Symbol symbol && symbol.kind() == SymbolKind.NAME;
    }

    private static boolean isBracket(MathNode node) {
        return node instanceof Fenced
                || node instanceof Symbol symbol && symbol.text().equals("(");
    }

    @Override
    public StringBuilder symbol(Symbol symbol) {
        String text = symbol.style().apply(symbol.text());
        return switch (symbol.kind()) {
            case NUMBER -> leaf("mn", "", text);
            case IDENTIFIER -> identifier(symbol, text);
            case NAME ->
                TexCommands.LIMITS.contains(text)
                        ? leaf("mo", " movablelimits=\"true\" lspace=\"0\" rspace=\"0\"", text)
                        : leaf("mi", "", text);
            case RELATION, BINARY, LARGE, INTEGRAL, PUNCTUATION -> leaf("mo", "", text);
            case PLAIN -> leaf("mo", " stretchy=\"false\"", text);
        };
    }

    /** A single letter is slanted unless it says otherwise. */
    private StringBuilder identifier(Symbol symbol, String text) {
        boolean isCapitalGreek = text.length() == 1 && text.charAt(0) >= 'Α' && text.charAt(0) <= 'Ω';
        boolean isUpright = symbol.style() == MathStyle.UPRIGHT || isCapitalGreek;
        return leaf("mi", isUpright ? " mathvariant=\"normal\"" : "", text);
    }

    /** Blanks at the borders would be lost. */
    @Override
    public StringBuilder text(Words words) {
        return leaf("mtext", "", words.text().replace(' ', '\u00A0'));
    }

    @Override
    public StringBuilder space(Space space) {
        String width = space.width() / 100 + "." + String.format("%02d", space.width() % 100);
        return out.append("<mspace width=\"").append(width).append("em\"/>");
    }

    @Override
    public StringBuilder fraction(Fraction fraction) {
        out.append(fraction.bar() ? "<mfrac>" : "<mfrac linethickness=\"0\">");
        group(fraction.numerator());
        return group(fraction.denominator()).append("</mfrac>");
    }

    @Override
    public StringBuilder root(Root root) {
        MathNode index = root.index();
        return index == null ? element("msqrt", root.radicand()) : element("mroot", root.radicand(), index);
    }

    @Override
    public StringBuilder scripts(Scripts scripts) {
        String name = scripts.below() == null ? "msup" : scripts.above() == null ? "msub" : "msubsup";
        return element(name, scripts.base(), scripts.below(), scripts.above());
    }

    @Override
    public StringBuilder stack(Stack stack) {
        String name = stack.under() == null ? "mover" : stack.over() == null ? "munder" : "munderover";
        return element(name, stack.base(), stack.under(), stack.over());
    }

    @Override
    public StringBuilder accent(Accent accent) {
        String name = accent.over() ? "mover" : "munder";
        out.append('<').append(name).append(accent.over() ? " accent=\"true\">" : " accentunder=\"true\">");
        group(accent.base());
        leaf("mo", " stretchy=\"" + isWide(accent.base()) + "\"", accent.mark());
        return out.append("</").append(name).append('>');
    }

    private static boolean isWide(MathNode base) {
        return base instanceof Row row && row.parts().size() > 1;
    }

    @Override
    public StringBuilder fenced(Fenced fenced) {
        out.append("<mrow>");
        fence(fenced.open(), "prefix");
        group(fenced.content());
        fence(fenced.close(), "postfix");
        return out.append("</mrow>");
    }

    private void fence(String bracket, String form) {
        if (!bracket.isEmpty()) {
            leaf("mo", " fence=\"true\" stretchy=\"true\" form=\"" + form + "\"", bracket);
        }
    }

    @Override
    public StringBuilder grid(Grid grid) {
        out.append("<mrow>");
        fence(grid.open(), "prefix");
        out.append("<mtable").append(isAligned(grid) ? " displaystyle=\"true\">" : ">");
        grid.rows().forEach(row -> cells(grid, row));
        out.append("</mtable>");
        fence(grid.close(), "postfix");
        return out.append("</mrow>");
    }

    private static boolean isAligned(Grid grid) {
        return grid.alignment().startsWith("r");
    }

    private void cells(Grid grid, List<MathNode> cells) {
        out.append("<mtr>");
        for (int i = 0; i < cells.size(); i++) {
            char side = grid.alignment().charAt(i % grid.alignment().length());
            out.append("<mtd style=\"text-align: ").append(SIDES.getOrDefault(side, "center"));
            out.append(isAligned(grid) ? "; padding-left: 0; padding-right: 0\">" : "\">");
            cells.get(i).accept(this).append("</mtd>");
        }
        out.append("</mtr>");
    }
}
