package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The headings above a line, from the outermost inwards. */
public final class Above {

    private static final Pattern AROUND = Pattern.compile("^[\\s#]+|\\s+\\{[#.][^{}]*}\\s*$|[\\s#]+$");

    /** @param depth how many details are open around it, which it heads nothing outside of */
    private record Title(int level, int depth, String text) {}

    /** None stands in fewer details than those before it. */
    private final List<Title> titles = new ArrayList<>();

    private final List<Sign> signs;
    private final IntPredicate mayStandAbove;
    private int next;

    public Above(List<Sign> signs) {
        this(signs, line -> true);
    }

    /** @param mayStandAbove whether a line is no question's own heading */
    public Above(List<Sign> signs, IntPredicate mayStandAbove) {
        this.signs = signs;
        this.mayStandAbove = mayStandAbove;
    }

    /** Goes on to a line, which must not stand before the last one. */
    public Above at(int line) {
        for (; next < line; next++) {
            if (mayStandAbove.test(next)) {
                take(signs.get(next));
            }
        }
        return this;
    }

    private void take(Sign sign) {
        Line line = sign.line();
        while (!titles.isEmpty() && titles.get(titles.size() - 1).depth() > line.depth()) {
            titles.remove(titles.size() - 1);
        }
        if (line.isHeading() && !sign.announcesPart()) {
            titles.removeIf(t -> t.level() >= line.level());
            titles.add(new Title(line.level(), line.depth(), title(line)));
        }
    }

    /** What a heading says. */
    public static String title(Line heading) {
        return AROUND.matcher(heading.text()).replaceAll("");
    }

    /** Their texts, without that of the line itself. */
    public List<String> titles(Sign sign) {
        if (titles.isEmpty()) {
            return List.of();
        }
        int level = sign.line().isHeading() ? sign.line().level() : Integer.MAX_VALUE;
        return titles.stream().filter(t -> t.level() < level).map(Title::text).toList();
    }
}
