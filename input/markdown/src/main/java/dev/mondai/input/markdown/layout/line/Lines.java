package dev.mondai.input.markdown.layout.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into lines, and lines at the tags of details: each piece knows what it is and what is open around it. */
public final class Lines {

    /** Signs of a quote before a tag. */
    private static final Pattern QUOTE = Pattern.compile("[>\\s]*");

    private static final Pattern TAG = Pattern.compile(
            "(?i)<(?<end>/?)(?<name>details|summary)\\b[^>]*>|<!--(?<comment>.*?)-->|</?(?:p|div|center|section|aside|blockquote)\\b[^>]*>");
    private static final Pattern BREAKS = Pattern.compile("\\s*(?:" + Piece.BREAK + "\\s*)++");
    private static final Pattern ADMONITION =
            Pattern.compile("^\\s*(?:\\?{3}\\+?|!{3})\\s+[\\w-]+\\s*\"(?<title>.*)\"\\s*$");
    private static final Pattern CALLOUT = Pattern.compile("^\\s*(?:>\\s*)++\\[!\\w+][-+]?\\s*(?<title>.*)$");

    /** What asks, be it a line that breaks behind; or what begins with the number of a question. */
    private static final Pattern QUESTION = Pattern.compile(
            ".*[?？؟][\\s*_]*(?:</?\\w+\\s*/?>\\s*)*|(?:[\\s*_]|<\\w+>)*(?:(?:Q|Question)?\\s?\\d{1,3}\\s?[.:)、]|[問问第题題]|문제).*");

    private static final Pattern FIRST_CHOICE = Pattern.compile(
            "\\s*(?:[-*+]\\s+(?:\\[[ xX]?]\\s*)?)?(?:\\[[ xX]?]\\s+\\S|[*_(（]{0,3}[AaＡア1][*_]{0,2}[.):：、）．]|①|[АаأⒶก가甲][.)])");

    /** An element that holds nothing, before a heading or an item: {@code <span id="page-3-0"></span>## Answers}. */
    private static final Pattern ANCHOR =
            Pattern.compile("(?i)(?:<(?<name>span|a)\\b[^>]*></\\k<name>>\\s?)+(?=#{1,6}\\s|\\d{1,3}[.)]\\s|[-*+]\\s)");

    private static final Set<Line.Kind> NOTHING = EnumSet.of(Line.Kind.BLANK, Line.Kind.NOISE);

    private final List<String> source;
    private final BitSet code;
    private final LineKinds kinds;
    private final List<Line> lines = new ArrayList<>();
    /** Of each component that is open, whether it hides what it holds. */
    private final Deque<Boolean> hiding = new ArrayDeque<>();

    /** Of each container that is open, whether it sets off what it holds. */
    private final Deque<Boolean> containers = new ArrayDeque<>();

    private int depth;
    private boolean inSummary;
    private boolean inComment;

    private Lines(List<String> source) {
        this.source = source;
        this.code = Fences.in(source);
        this.kinds = new LineKinds(source, code);
    }

    public static List<Line> of(List<String> source) {
        Lines lines = new Lines(source);
        for (int i = 0; i < source.size(); i++) {
            lines.take(i);
        }
        return OpenTables.closed(LazyNumbers.counted(lines.lines));
    }

    private void take(int number) {
        String text = isBroken(number) ? withBlanks(source.get(number)) : source.get(number);
        if (code.get(number)) {
            add(number, 0, text, Line.Kind.CODE);
        } else if (inComment) {
            inComment = !text.contains("-->");
            add(number, 0, text, Line.Kind.NOISE);
        } else if (!takeContainer(number, text)) {
            takePieces(number, text);
        }
    }

    /** Whether a backslash breaks a line; converters also set one behind the last line of those that they broke. */
    private boolean isBroken(int number) {
        return endsInBackslash(number)
                && (number + 1 < source.size() && !source.get(number + 1).isBlank() || endsInBackslash(number - 1));
    }

    /** One that is not escaped itself. */
    private boolean endsInBackslash(int number) {
        return number >= 0
                && source.get(number).endsWith("\\")
                && !source.get(number).endsWith("\\\\")
                && !code.get(number);
    }

    /** The other way to break a line: blanks behind a text are none of it. */
    private static String withBlanks(String text) {
        return text.substring(0, text.length() - 1) + "  ";
    }

    private boolean takeContainer(int number, String text) {
        String start = text.stripLeading();
        if (start.isEmpty() || ":?!>{<`~".indexOf(start.charAt(0)) < 0) {
            return false;
        }
        if (start.charAt(0) == '<') {
            return mayBeComponent(start) && takeComponent(number, text);
        }
        if (":`~".indexOf(start.charAt(0)) >= 0) {
            Optional<ColonFence> fence = start.charAt(0) == ':'
                    ? ColonFence.in(text)
                    : Directive.asColons(text).flatMap(ColonFence::in);
            fence.ifPresent(found -> take(number, found));
            return fence.isPresent();
        }
        if (start.charAt(0) == '{') {
            return takeShortcode(number, text);
        }
        return start.charAt(0) == '>'
                ? start.contains("[!") && takeTitle(number, CALLOUT.matcher(text))
                : takeTitle(number, ADMONITION.matcher(text));
    }

    private boolean takeShortcode(int number, String text) {
        Optional<Shortcode> tag = Shortcode.in(text);
        tag.ifPresent(found -> {
            switch (found.kind()) {
                case FRAME -> add(number, 0, "", Line.Kind.NOISE);
                case CLOSE -> close(number, 0);
                case OPEN -> open(number, found.column(), found.title());
            }
        });
        return tag.isPresent();
    }

    private void take(int number, ColonFence fence) {
        switch (fence.kind()) {
            case OPTION -> add(number, 0, fence.title(), behindContainer(number) ? Line.Kind.NOISE : Line.Kind.TEXT);
            case FRAME -> {
                add(number, 0, "", Line.Kind.NOISE);
                containers.push(false);
            }
            case OPEN -> {
                open(number, fence.column(), fence.title());
                containers.push(true);
            }
            case CLOSE -> end(number, 0, containers.isEmpty() || containers.pop());
        }
    }

    private boolean behindContainer(int number) {
        return !lines.isEmpty()
                && lines.get(lines.size() - 1).kind() == Line.Kind.SUMMARY
                && lines.get(lines.size() - 1).number() == number - 1;
    }

    /** Its name begins with a capital letter or, in Vue, with a sign of its own. */
    private static boolean mayBeComponent(String start) {
        int at = start.startsWith("</") ? 2 : 1;
        return at < start.length()
                && (start.charAt(at) >= 'A' && start.charAt(at) <= 'Z' || start.startsWith("v-", at));
    }

    private boolean takeComponent(int number, String text) {
        Optional<Component> found = Component.in(text);
        found.ifPresent(tag -> {
            boolean hides = tag.end() ? !hiding.isEmpty() && hiding.pop() : tag.hides();
            if (tag.end()) {
                end(number, 0, hides);
                return;
            }
            if (hides) {
                open(number, tag.column(), tag.title());
            } else {
                add(number, 0, "", Line.Kind.NOISE);
            }
            addPiece(number, tag.from(), text.substring(tag.from(), tag.to()));
            if (tag.to() < text.length()) {
                end(number, tag.to(), hides);
            } else {
                hiding.push(hides);
            }
        });
        return found.isPresent();
    }

    private void open(int number, int column, String title) {
        depth++;
        add(number, 0, "", Line.Kind.OPEN);
        add(number, column, title, Line.Kind.SUMMARY);
    }

    /** The end of a component: of a container, or of a frame that is none. */
    private void end(int number, int column, boolean hides) {
        if (hides) {
            close(number, column);
        } else {
            add(number, column, "", Line.Kind.NOISE);
        }
    }

    private boolean takeTitle(int number, Matcher title) {
        if (title.matches()) {
            add(number, title.start("title"), title.group("title"), Line.Kind.SUMMARY);
            return true;
        }
        return false;
    }

    private void takePieces(int number, String source) {
        String text = HtmlItems.asBullets(source);
        int start = behindAnchor(text);
        if (text.indexOf('<') >= 0) {
            start = takeTags(number, text, start);
        }
        if (inComment) {
            return;
        }
        if (start == 0) {
            add(number, 0, text, areBreaks(text) ? Line.Kind.NOISE : kinds.of(number, text));
        } else {
            addPiece(number, start, text.substring(start));
        }
    }

    /** Takes the tags from a place on, with the text between them; the place behind the last one. */
    private int takeTags(int number, String text, int from) {
        Matcher tag = TAG.matcher(text);
        boolean found = tag.find();
        if (!found && !text.contains("<!--")) {
            return from;
        }
        ChoiceTags tags = ChoiceTags.in(text);
        int start = from;
        for (; found; found = tag.find()) {
            if (!tags.isText(tag, depth)) {
                addPiece(number, start, text.substring(start, tag.start()));
                takeTag(number, tag);
                start = tag.end();
            }
        }
        int comment = text.indexOf("<!--", start);
        if (comment >= 0 && text.indexOf("-->", comment) < 0 && !tags.isText(comment)) {
            inComment = true;
            addPiece(number, start, text.substring(start, comment));
        }
        return start;
    }

    private static boolean areBreaks(String text) {
        return text.indexOf('<') >= 0 && BREAKS.matcher(text).matches();
    }

    /** Where a heading or an item starts behind what a converter jumps to; 0 where there is none. */
    private static int behindAnchor(String text) {
        if (!text.startsWith("<") || !text.contains("></")) {
            return 0;
        }
        Matcher anchor = ANCHOR.matcher(text);
        return anchor.lookingAt() ? anchor.end() : 0;
    }

    private void takeTag(int number, Matcher tag) {
        String comment = tag.group("comment");
        String name = tag.group("name");
        if (comment != null) {
            add(number, tag.start("comment"), comment, Line.Kind.COMMENT);
        } else if (name == null) {
            add(number, tag.start(), "", Line.Kind.NOISE);
        } else if (name.equalsIgnoreCase("summary")) {
            inSummary = tag.group("end").isEmpty();
        } else if (tag.group("end").isEmpty()) {
            depth++;
            inSummary = false;
            add(number, tag.start(), "", Line.Kind.OPEN);
        } else {
            close(number, tag.start());
        }
    }

    private void close(int number, int column) {
        inSummary = false;
        add(number, column, "", Line.Kind.CLOSE);
        depth = Math.max(0, depth - 1);
    }

    private void addPiece(int number, int column, String text) {
        if (!text.isBlank() && !(column == 0 && areQuotes(text))) {
            add(number, column, text, areBreaks(text) ? Line.Kind.NOISE : Line.Kind.TEXT);
        }
    }

    private static boolean areQuotes(String text) {
        return text.indexOf('>') >= 0 && QUOTE.matcher(text).matches();
    }

    /** Whether the summary has asked something: choices below are part of the question that it is, and no list of hints. */
    private boolean isBelowQuestion() {
        int above = lines.size() - 1;
        while (above >= 0 && NOTHING.contains(lines.get(above).kind())) {
            above--;
        }
        return above >= 0
                && lines.get(above).kind() == Line.Kind.SUMMARY
                && QUESTION.matcher(lines.get(above).text()).matches();
    }

    private void add(int number, int column, String text, Line.Kind kind) {
        inSummary = inSummary
                && !(kind == Line.Kind.TEXT
                        && isBelowQuestion()
                        && FIRST_CHOICE.matcher(text).lookingAt());
        Line.Kind real = kind == Line.Kind.TEXT && inSummary ? Line.Kind.SUMMARY : kind;
        int level = kind == Line.Kind.TEXT ? kinds.level(number, text) : 0;
        lines.add(Line.of(number, column, text, real, depth, level));
    }
}
