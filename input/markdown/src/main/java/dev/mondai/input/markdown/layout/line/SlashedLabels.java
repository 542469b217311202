package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels with a slash behind them, as the French write them: {@code a/ Brest}, {@code b/ Quimper}. They follow each other from
 * the first letter on, below one another, with nothing between; elsewhere a slash parts words. Most texts that ask are parts of a
 * task. Keys may name a choice so too, alone or with its text.
 */
final class SlashedLabels {

    private static final Pattern LABELLED = Pattern.compile(
            "(?<before>\\s*(?:[-*+]\\s+)?\\*{0,2})(?<label>[A-Ha-h])(?<slash>/)\\*{0,2}\\s+(?<text>[^\\s*].*)");

    /** A label that may have slipped. */
    private static final Pattern SLIPPED =
            Pattern.compile("\\s*(?:[-*+]\\s+)?\\*{0,2}(?<label>[A-Ia-i])[*\\s.)]{0,3}/.*");

    private static final Pattern KEY =
            Pattern.compile("[^:]*:[\\s*_]*(?<label>[A-Ha-h])(?<slash>/)(?<rest>(?:[\\s*_.,].*)?)");

    private static final Pattern AROUND = Pattern.compile("^[\\s*_]+|[\\s*_.,;]+$");

    private static final String FIRST = "aA";

    /** A first label, or what may stand before it. */
    private static final String BEGINS = FIRST + "-*+";

    private static final int FEWEST = 2;

    private final List<Line> lines;
    private final List<Line> bracketed;

    /** The choices of the last list. */
    private List<Choice> choices = List.of();

    private SlashedLabels(List<Line> lines) {
        this.lines = lines;
        this.bracketed = new ArrayList<>(lines);
    }

    /**
     * A line with such a label.
     *
     * @param at its place
     * @param slash that of the slash in it
     */
    private record Choice(int at, char label, int slash, String text) {

        boolean asks() {
            return text.endsWith("?");
        }
    }

    /** The lines, such labels with a bracket for the slash. */
    static List<Line> bracketed(List<Line> lines) {
        return new SlashedLabels(lines).bracketed();
    }

    private List<Line> bracketed() {
        for (int i = 0; i < lines.size(); i++) {
            List<Choice> list = mayBegin(lines.get(i)) ? list(i) : List.of();
            if (isWhole(list)) {
                list.forEach(choice -> bracket(choice.at(), choice.slash()));
                choices = list;
                i = list.get(list.size() - 1).at();
            } else if (!choices.isEmpty()) {
                key(i);
            }
        }
        return bracketed;
    }

    private static boolean mayBegin(Line line) {
        return BEGINS.indexOf(line.first()) >= 0 && line.text().indexOf('/') >= 0;
    }

    private void bracket(int at, int slash) {
        bracketed.set(at, lines.get(at).replaced(slash, slash + 1, ")"));
    }

    private void key(int at) {
        Line line = lines.get(at);
        Matcher key = KEY.matcher(line.isText() && line.text().indexOf('/') >= 0 ? line.text() : "");
        if (key.matches() && (said(key).isEmpty() || choices.stream().anyMatch(choice -> isSaid(choice, key)))) {
            bracket(at, key.start("slash"));
        }
    }

    private static boolean isSaid(Choice choice, Matcher key) {
        return choice.label() == key.group("label").charAt(0) && choice.text().equals(said(key));
    }

    private static String said(Matcher key) {
        return plain(key.group("rest"));
    }

    private static String plain(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** The list that begins on a line. */
    private List<Choice> list(int from) {
        List<Choice> list = new ArrayList<>();
        Matcher first = labelled(from);
        Matcher next = first;
        int at = from;
        while (next.matches() && follows(first, next, list.size())) {
            list.add(new Choice(at, next.group("label").charAt(0), next.start("slash"), plain(next.group("text"))));
            at = below(at);
            next = labelled(at);
        }
        return list;
    }

    private static boolean follows(Matcher first, Matcher next, int place) {
        char label = first.group("label").charAt(0);
        return FIRST.indexOf(label) >= 0
                && next.group("label").charAt(0) == label + place
                && next.group("before").equals(first.group("before"));
    }

    /** Whether a list has several choices, most of which do not ask, and does not seem to go on. */
    private boolean isWhole(List<Choice> list) {
        return list.size() >= FEWEST
                && list.stream().filter(Choice::asks).count() * 2 <= list.size()
                && !goesOn(list.get(list.size() - 1));
    }

    private boolean goesOn(Choice last) {
        int below = below(last.at());
        Matcher slipped =
                SLIPPED.matcher(below < lines.size() ? lines.get(below).text() : "");
        return slipped.matches()
                && Character.toLowerCase(slipped.group("label").charAt(0)) == Character.toLowerCase(last.label()) + 1;
    }

    /** The place of the next line that says anything. */
    private int below(int at) {
        int below = at + 1;
        while (below < lines.size() && lines.get(below).kind() == Line.Kind.BLANK) {
            below++;
        }
        return below;
    }

    private Matcher labelled(int at) {
        boolean mayBe = at < lines.size()
                && lines.get(at).isText()
                && lines.get(at).text().indexOf('/') >= 0;
        return LABELLED.matcher(mayBe ? lines.get(at).text() : "");
    }
}
