package dev.mondai.input.markdown.layout.line;

import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line without tags is by its signs and its neighbours: blank, a rule, an underline, a heading, a text. */
final class LineKinds {

    /** Further in, it would be code to Markdown; one with many marks and a number is a question's all the same. */
    private static final Pattern HEADING = Pattern.compile(
            "^(?: {0,3}|\\s+(?=#{3,6}\\s+\\W{0,3}[QqＱ]?\\.?\\s?\\d{1,4}[.):]\\s))(?<marks>#{1,6})(?:[ \\t\u3000]+|(?=[\\p{L}\\p{N}【「（(*¿¡\"\u201c«`])).*$");
    /** A chapter of a Chinese examination: a number in characters, and a kind of questions. */
    private static final Pattern CHAPTER =
            Pattern.compile("^[\\s*]*[一二三四五六七八九十]{1,3}[、.．]\\s*\\S{1,14}[题題][\\s*:：]*(?:[（(].*)?$");

    private static final char FIRST_HAN = '一';

    /** Of Markdown; or what stands behind each question of a pool. */
    private static final Pattern RULE =
            Pattern.compile("^ {0,3}(?:(?:-[ \\t]*){3,}+|(?:_[ \\t]*){3,}+|(?:\\*[ \\t]*){3,}+|~~\\s*)$");

    /** What rules consist of. */
    private static final String RULES = "-_*~";

    private static final Pattern DASHES = Pattern.compile(" {0,3}- --\\s*");
    private static final Pattern LISTED = Pattern.compile("^\\s*(?:[-*+>#<]|\\d+[.)]).*");
    /** Dashes right below a choice are a rule to its author. */
    private static final Pattern CHOICE = Pattern.compile(
            "^\\s*(?:\\(?(?:\\p{L}|[０-９]{1,2}|\\p{L}{2,4}\\s?\\d)[.)、:：．]|[①-⑳㉠-㉮]|[ア-オ가-하][\\s\u3000]).*");

    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?<mark>=|-)\\k<mark>{2,}\\s*$");

    private final List<String> source;
    private final BitSet code;

    LineKinds(List<String> source, BitSet code) {
        this.source = source;
        this.code = code;
    }

    Line.Kind of(int number, String text) {
        if (text.isBlank()) {
            return Line.Kind.BLANK;
        }
        if (isUnderline(number, text)) {
            return Line.Kind.NOISE;
        }
        return mayBeRule(text) && RULE.matcher(text).matches() && !isItemOfDashes(number, text)
                ? Line.Kind.RULE
                : Line.Kind.TEXT;
    }

    /** Whether two dashes are what an item says, right below another: {@code - //}, {@code - --}. */
    private boolean isItemOfDashes(int number, String text) {
        return number > 0
                && DASHES.matcher(text).matches()
                && source.get(number - 1).startsWith(text.substring(0, text.indexOf("-") + 2))
                && !RULE.matcher(source.get(number - 1)).matches();
    }

    private static boolean mayBeRule(String text) {
        char last = text.charAt(text.length() - 1);
        return (last <= ' ' || RULES.indexOf(last) >= 0)
                && RULES.indexOf(text.stripLeading().charAt(0)) >= 0;
    }

    /** The level of a heading; 0 where a line is none. */
    int level(int number, String text) {
        int marks = text.indexOf('#') < 0 ? 0 : marks(Folding.narrow(text));
        if (marks > 0) {
            return marks;
        }
        if (mayBeChapter(text) && CHAPTER.matcher(text).matches()) {
            return 2;
        }
        if (number + 1 < source.size() && !code.get(number + 1) && isUnderline(number + 1, source.get(number + 1))) {
            return source.get(number + 1).strip().startsWith("=") ? 1 : 2;
        }
        return 0;
    }

    private static int marks(String narrow) {
        Matcher heading = HEADING.matcher(narrow);
        return heading.matches() ? heading.end("marks") - heading.start("marks") : 0;
    }

    /** Whether it begins with a Chinese character, a star or a blank, and names a kind of questions. */
    private static boolean mayBeChapter(String text) {
        char first = text.isEmpty() ? FIRST_HAN : text.charAt(0);
        return (first >= FIRST_HAN || first <= '*') && (text.indexOf('题') >= 0 || text.indexOf('題') >= 0);
    }

    /** Whether the first sign is that of an underline, and another one follows: few lines but items of lists begin so. */
    private static boolean beginsUnderline(String text) {
        int at = Behind.signs(text, 0, " ");
        return at + 1 < text.length()
                && (text.charAt(at) == '=' || text.charAt(at) == '-')
                && text.charAt(at + 1) == text.charAt(at);
    }

    /** A line that makes a heading of the line before; a rule of dashes below a table or a list is none. */
    private boolean isUnderline(int number, String text) {
        if (number == 0 || !beginsUnderline(text) || !UNDERLINE.matcher(text).matches()) {
            return false;
        }
        String above = source.get(number - 1);
        boolean startsParagraph = number == 1 || source.get(number - 2).isBlank();
        return startsParagraph
                && !above.isBlank()
                && !code.get(number - 1)
                && above.indexOf('|') < 0
                && !LISTED.matcher(above).matches()
                && (text.strip().startsWith("=")
                        || above.length() < 60 && !CHOICE.matcher(above).matches());
    }
}
