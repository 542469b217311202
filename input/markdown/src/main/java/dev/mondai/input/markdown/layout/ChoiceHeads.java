package dev.mondai.input.markdown.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what choices may begin with: one at the beginning of a line, or several in a row on it. */
final class ChoiceHeads {

    private static final String BOLD = "(?:\\*\\*|__|<b>|<strong>)";
    private static final String RIGHT = "(?:✅|✔️?|☑️?|✓|⭕️?|◯|○|🟢|👉)";
    private static final String WRONG = "(?:❌|❎|✗|✘|✖️?|×|🔴)";

    private static final Pattern LEAD =
            Pattern.compile("^\\s*(?:>\\s?)*\\s*(?<row>\\|\\s*)?(?<bullet>[-*+•‣◦●■□▪](?=\\s|\\[|" + BOLD + ")|・)?\\s*"
                    + "(?:\\d{1,2}[.)]\\s+(?=\\[[ xX]?]))?");
    private static final Pattern TICK = Pattern.compile(
            "^(?:\\\\?\\[\\s?(?<in>[xX✓✔✅*]?)\\s?\\\\?](?!\\(|\\[|:)|(?<round>\\([xX ]\\))|(?<off>☐|⬜|◻)|(?<on>☑️?|🔘|☒))\\s*");
    private static final Pattern SIGN = Pattern.compile("^(?:(?<right>" + RIGHT + ")|(?<wrong>" + WRONG + "))\\s*");
    private static final Pattern OPEN = Pattern.compile("^(?:" + BOLD + "|`)");
    private static final Pattern CLOSED = Pattern.compile("^(?:" + BOLD
            + "|`)?[ \\t]?(?<closer>[.:、．・|]|[)\\]}】〕」]|\\\\[.)]|\\s[-–—]\\s|[-–—]\\s)(?:" + BOLD + ")?[.:]?\\s*");
    private static final Pattern ENDS_BOLD = Pattern.compile("^" + BOLD + "\\s*[.:)]?\\s*");
    private static final Pattern LINK_ONLY = Pattern.compile("^\\[[^]]*]\\([^)]*\\)[.,;]?\\s*$");
    private static final Pattern END_SIGN =
            Pattern.compile("\\s*(?:(?<right>" + RIGHT + ")|(?<wrong>" + WRONG + "))\\s*$");
    private static final Pattern END_WORD = Pattern.compile(
            "\\s*(?:[*_]{0,2}[(\\[【][*_\\s]*(?<in>[^()\\[\\]【】]{1,24}?)[!.*_\\s]*[)\\]】][*_]{0,2}|(?:←|<-+|⇐|<=)\\s*[*_]{0,2}(?<arrow>[^←]{1,16}?)[!*_]{0,3})\\s*$");
    /** Signs for right and wrong stand beyond it. */
    private static final char FIRST_SIGN = '\u00D0';

    private static final String WORD_ENDS = ")]】*_!";
    private static final String OPENERS = "([{【〔「";
    private static final String RINGED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿ㋐㋑㋒㋓㋔㋕㋖㋗㋘㋙";

    private final Words words;
    private final Labels labels;

    ChoiceHeads(Words words, Labels labels) {
        this.words = words;
        this.labels = labels;
    }

    private record LabelEnd(String label, int end, ChoiceHead.Style style) {}

    /** The choices that begin on a line, in their order; none where it cannot begin one. */
    List<ChoiceHead> in(Line line) {
        if (!line.isText() || line.isHeading() || isProse(line.narrow())) {
            return List.of();
        }
        Optional<ChoiceHead> first = first(line);
        if (first.isEmpty()) {
            return List.of();
        }
        return first.get().isLabelled() ? withFollowing(line, first.get()) : List.of(first.get());
    }

    /** Most lines begin with a word of Latin letters: none of them is a label, but for Roman numbers. */
    private static boolean isProse(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at + 1 < text.length()
                && isLatin(text.charAt(at))
                && isLatin(text.charAt(at + 1))
                && "ivx".indexOf(text.charAt(at)) < 0;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private Optional<ChoiceHead> first(Line line) {
        String text = line.narrow();
        Matcher lead = LEAD.matcher(text);
        int at = lead.find() ? lead.end() : 0;
        boolean bullet = lead.group("bullet") != null;
        return head(line, at, text.length(), bullet);
    }

    /** What stands at a place: signs, a box and a label in any sensible order. */
    private Optional<ChoiceHead> head(Line line, int from, int to, boolean bullet) {
        String text = line.narrow().substring(0, to);
        ChoiceHead.Box box = ChoiceHead.Box.NONE;
        boolean right = false;
        boolean wrong = false;
        int at = from;
        LabelEnd label = null;
        for (boolean found = true; found; ) {
            found = false;
            Matcher tick = TICK.matcher(text.substring(at));
            if (box == ChoiceHead.Box.NONE && tick.find() && tick.end() > 0) {
                box = isOn(tick) ? ChoiceHead.Box.TICKED : ChoiceHead.Box.EMPTY;
                at += tick.end();
                found = true;
            }
            Matcher sign = SIGN.matcher(text.substring(at));
            if (!right && !wrong && sign.find()) {
                right = sign.group("right") != null;
                wrong = !right;
                at += sign.end();
                found = true;
            }
            if (label == null) {
                boolean starred = !bullet && at < text.length() && text.charAt(at) == '*' && !text.startsWith("**", at);
                ChoiceHead.Box boxed = box;
                Optional<LabelEnd> next = label(text, line.text(), starred ? at + 1 : at)
                        .filter(l -> boxed == ChoiceHead.Box.NONE || l.style() == ChoiceHead.Style.LABELLED);
                if (next.isPresent()) {
                    label = next.get();
                    right |= starred;
                    at = label.end();
                    found = true;
                }
            }
        }
        if (label == null && box == ChoiceHead.Box.NONE && !bullet) {
            return Optional.empty();
        }
        return Optional.of(finished(line, label, box, right, wrong, at, to, from));
    }

    private static boolean isOn(Matcher tick) {
        String in = tick.group("in");
        String round = tick.group("round");
        return in != null && !in.isBlank() || round != null && !round.equals("( )") || tick.group("on") != null;
    }

    private ChoiceHead finished(
            Line line, LabelEnd label, ChoiceHead.Box box, boolean right, boolean wrong, int start, int to, int from) {
        String text = line.narrow();
        int end = to;
        boolean isRight = right;
        boolean isWrong = wrong;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (text.stripLeading().startsWith("|") && end > start && text.charAt(end - 1) == '|') {
            end = Math.max(start, text.substring(0, end - 1).stripTrailing().length());
        }
        char last = end > start ? text.charAt(end - 1) : ' ';
        Matcher sign = END_SIGN.matcher(last > FIRST_SIGN ? text.substring(start, end) : "");
        if (sign.find() && sign.start() > 0) {
            isRight |= sign.group("right") != null;
            isWrong |= sign.group("wrong") != null;
            end = start + sign.start();
        }
        boolean mayEndInWord =
                WORD_ENDS.indexOf(last) >= 0 || text.indexOf('←', start) >= 0 || text.indexOf("<-", start) >= 0;
        Matcher word = END_WORD.matcher(mayEndInWord ? text.substring(start, end) : "");
        if (word.find() && word.start() > 0 && saysRight(word)) {
            isRight = true;
            end = start + word.start();
        }
        boolean openBold = text.substring(start, end).endsWith("**") && isOdd(text.substring(start, end));
        boolean bold = openBold || isWrapped(text.substring(start, end));
        end = openBold ? end - 2 : end;
        ChoiceHead.Style style = label != null
                ? label.style()
                : box == ChoiceHead.Box.NONE ? ChoiceHead.Style.BULLET : ChoiceHead.Style.TICKED;
        String token = label == null ? "" : label.label();
        char bullet = line.narrow().stripLeading().charAt(0);
        return new ChoiceHead(
                style,
                bullet,
                token,
                box,
                isRight,
                isWrong,
                bold,
                start,
                end,
                line.indent(),
                Plain.of(line.text().substring(start, Math.max(start, end))));
    }

    private boolean saysRight(Matcher word) {
        String said = word.group("in") != null ? word.group("in") : word.group("arrow");
        return words.whole(Folding.fold(said.strip()))
                .filter(match ->
                        match.roles().contains(Role.CORRECT) || match.roles().contains(Role.ANSWER))
                .isPresent();
    }

    /** Whether bold that began before the label ends here. */
    private static boolean isOdd(String content) {
        return content.split("\\*\\*", -1).length % 2 == 0;
    }

    private static boolean isWrapped(String text) {
        String bare = text.strip();
        return bare.length() > 4
                && (bare.startsWith("**") && bare.endsWith("**") || bare.startsWith("__") && bare.endsWith("__"))
                && bare.indexOf(bare.substring(0, 2), 2) == bare.length() - 2;
    }

    private Optional<LabelEnd> label(String text, String source, int from) {
        Matcher open = OPEN.matcher(text.substring(from));
        boolean opened = open.find();
        int at = from + (opened ? open.end() : 0);
        boolean bracketed = at < text.length() && OPENERS.indexOf(text.charAt(at)) >= 0;
        at += bracketed ? 1 : 0;
        Optional<Labels.Token> token = labels.at(text, at);
        return token.flatMap(t -> ended(text, source, t, opened, bracketed));
    }

    private Optional<LabelEnd> ended(
            String text, String source, Labels.Token token, boolean opened, boolean bracketed) {
        int end = token.end();
        String rest = text.substring(end);
        if (RINGED.contains(token.text())) {
            return Optional.of(new LabelEnd(token.text(), end + ringedEnd(rest, opened), ChoiceHead.Style.LABELLED));
        }
        Matcher closed = CLOSED.matcher(rest);
        if (closed.find() && !(bracketed && !")]}】〕」".contains(closed.group("closer")))) {
            boolean fraction = end < source.length()
                    && ".:".indexOf(source.charAt(end)) >= 0
                    && Character.isDigit(token.text().charAt(0))
                    && closed.end() == 1
                    && rest.length() > 1
                    && Character.isDigit(rest.charAt(1));
            boolean abbreviation = closed.end() == 1
                    && rest.length() > 2
                    && ".:".indexOf(rest.charAt(0)) >= 0
                    && Character.isLowerCase(rest.charAt(1))
                    && Character.isLowerCase(token.text().charAt(0));
            return fraction || abbreviation
                    ? Optional.empty()
                    : Optional.of(new LabelEnd(token.text(), end + closed.end(), ChoiceHead.Style.LABELLED));
        }
        Matcher bold = ENDS_BOLD.matcher(rest);
        if (opened && bold.find()) {
            return Optional.of(new LabelEnd(token.text(), end + bold.end(), ChoiceHead.Style.LABELLED));
        }
        boolean blank = !rest.isEmpty() && Character.isWhitespace(rest.charAt(0)) && !rest.isBlank();
        return blank && !bracketed && !opened
                ? Optional.of(new LabelEnd(
                        token.text(), end + rest.length() - rest.stripLeading().length(), ChoiceHead.Style.BARE))
                : Optional.empty();
    }

    /** A label in a ring needs nothing behind it, but may have it. */
    private static int ringedEnd(String rest, boolean opened) {
        Matcher closed = CLOSED.matcher(rest);
        if (closed.find()) {
            return closed.end();
        }
        Matcher bold = ENDS_BOLD.matcher(rest);
        return opened && bold.find()
                ? bold.end()
                : rest.length() - rest.stripLeading().length();
    }

    /** Further labels on the same line, each the next of the one before it and behind a blank. */
    private List<ChoiceHead> withFollowing(Line line, ChoiceHead first) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<String> found = new ArrayList<>(List.of(first.label()));
        String text = line.narrow();
        for (int at = first.start(); at < text.length(); at++) {
            if (at > 0 && startsWord(text, at) && mayBeLabel(text, at)) {
                String last = found.get(found.size() - 1);
                Optional<LabelEnd> next = label(text, line.text(), at).filter(l -> follows(l, last, first));
                if (next.isPresent()) {
                    starts.add(at);
                    found.add(next.get().label());
                    at = next.get().end() - 1;
                }
            }
        }
        return starts.size() == 1 ? List.of(first) : cut(line, starts);
    }

    /** Words of Latin letters are none. */
    private static boolean mayBeLabel(String text, int at) {
        return at + 1 >= text.length()
                || !isLatin(text.charAt(at))
                || !isLatin(text.charAt(at + 1))
                || "ivx".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean startsWord(String text, int at) {
        char before = text.charAt(at - 1);
        return Character.isWhitespace(before) && !Character.isWhitespace(text.charAt(at))
                || before == '、'
                || before == ','
                || before == '/'
                || before == '|';
    }

    private boolean follows(LabelEnd next, String last, ChoiceHead first) {
        return next.style() == first.style()
                && labels.sequencesOf(next.label()).stream()
                        .anyMatch(s -> labels.indexIn(s, last) >= 0
                                && labels.indexIn(s, next.label()) == labels.indexIn(s, last) + 1);
    }

    private List<ChoiceHead> cut(Line line, List<Integer> starts) {
        List<ChoiceHead> heads = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size()
                    ? endBefore(line.narrow(), starts.get(i + 1))
                    : line.narrow().length();
            if (i == 0) {
                Matcher lead = LEAD.matcher(line.narrow());
                int at = lead.find() ? lead.end() : 0;
                head(line, at, end, lead.group("bullet") != null).ifPresent(heads::add);
            } else {
                head(line, starts.get(i), end, false).ifPresent(heads::add);
            }
        }
        return heads;
    }

    private static int endBefore(String text, int start) {
        int end = start;
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || "、,/|".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    static boolean isLinkOnly(String text) {
        return LINK_ONLY.matcher(text.strip()).matches();
    }
}
