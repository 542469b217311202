package dev.mondai.input.markdown.layout.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways in which the questions of a bank may begin: all, or those that the bank names. */
public final class Beginnings {

    /** A way in which questions begin. The order is that of trust. */
    public enum Way {
        /** A text that the bank names. */
        OWN,
        NUMBERED_HEADING,
        WORD,
        SUMMARY,
        /** However deep: details that nobody closes are around all that follow. */
        NUMBERED_SUMMARY,
        NUMBER,
        HEADING,
        BOLD,
        RULE,
        /** Nothing: the paragraph before the choices. */
        PARAGRAPH;

        private static final List<Way> KNOWN = Arrays.stream(values()).skip(1).toList();

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The name that settings and traces have for it. */
        public String id() {
            return id;
        }

        boolean hasLevel() {
            return this == HEADING || this == NUMBERED_HEADING;
        }
    }

    /**
     * What a text of the bank's begins a question with.
     *
     * @param number empty where the text has none
     * @param end where the stem starts
     */
    public record Head(String number, int end) {}

    /** @param level of a heading; 0 for any */
    private record Wanted(Way way, int level) {}

    public static final Beginnings ALL = new Beginnings(List.of(), List.of());

    private static final Pattern NAMED = Pattern.compile("(?<way>[a-z]+(?:[ -][a-z]+)?)(?:\\s+(?<level>[1-6]))?");
    private static final String PLACE = "{n}";

    /** What no name of a way holds. */
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s_-]");

    private static final String TAG = "</?(?:b|strong|u|i|em|font|span|h[1-6]|a)\\b[^>]*>";
    private static final Pattern DECORATION = Pattern.compile("[\\s>*_#`]|[-+•●■◆▼▶❓🔹📝]|" + TAG);
    private static final String EMPHASIS = "(?:[*_`]++|" + TAG + ")*+";
    private static final String NUMBER = "(?<number>\\d{1,4}(?:[.-]\\d{1,3})*(?!\\d)|[ivxlcdm]{1,7}(?!\\p{L}))";
    private static final String END = EMPHASIS + "\\s*(?:[:.)、|]|[-–—](?=\\s))?" + EMPHASIS + "\\s*";

    private final List<Wanted> wanted;
    private final List<Pattern> own;

    private Beginnings(List<Wanted> wanted, List<Pattern> own) {
        this.wanted = List.copyOf(wanted);
        this.own = List.copyOf(own);
    }

    /** What can be named, for messages: the ways, and a text. */
    public static String known() {
        return Way.KNOWN.stream()
                .map(way -> way.hasLevel() ? way.id() + ", " + way.id() + " 3" : way.id())
                .collect(Collectors.joining(", ", "", ", §{n}"));
    }

    /**
     * These and one more: a known way, or a text with {@code {n}} for the number or with a sign in it.
     *
     * @return empty where it is neither
     */
    public Optional<Beginnings> with(String said) {
        Matcher named = NAMED.matcher(said);
        if (named.matches()) {
            int level = named.group("level") == null ? 0 : Integer.parseInt(named.group("level"));
            return Way.KNOWN.stream()
                    .filter(way ->
                            way.id().equals(named.group("way").replace(' ', '-')) && (level == 0 || way.hasLevel()))
                    .findFirst()
                    .map(way -> with(new Wanted(way, level), own));
        }
        if (!SIGN.matcher(said).find()) {
            return Optional.empty();
        }
        List<Pattern> more = new ArrayList<>(own);
        more.add(pattern(Folding.fold(said)));
        return Optional.of(with(new Wanted(Way.OWN, 0), more));
    }

    private Beginnings with(Wanted more, List<Pattern> texts) {
        List<Wanted> both = new ArrayList<>(wanted);
        both.add(more);
        return new Beginnings(both, texts);
    }

    private static Pattern pattern(String text) {
        int place = text.indexOf(PLACE);
        String said = place < 0
                ? literal(text)
                : literal(text.substring(0, place)) + "[\\s*_]*" + NUMBER + "[\\s*_]*"
                        + literal(text.substring(place + PLACE.length()));
        return Pattern.compile(said + END);
    }

    private static String literal(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s*"));
    }

    /** What {@code --explain} calls the way that was added last. */
    public String last() {
        return wanted.get(wanted.size() - 1).way().id();
    }

    /** Whether the bank names none. */
    public boolean areAll() {
        return wanted.isEmpty();
    }

    /** Whether questions may begin in a way, with headings of a level. */
    public boolean allow(Way way, int level) {
        return areAll() || wanted.stream().anyMatch(w -> w.way() == way && (w.level() == 0 || w.level() == level));
    }

    /** What a folded line begins with, where that is a text of the bank's, behind signs that may stand there. */
    public Optional<Head> in(String folded) {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Matcher decoration = DECORATION.matcher(folded);
        int at = 0;
        Optional<Head> found = at(folded, at);
        while (found.isEmpty() && decoration.region(at, folded.length()).lookingAt()) {
            at = decoration.end();
            found = at(folded, at);
        }
        return found;
    }

    private Optional<Head> at(String folded, int start) {
        for (Pattern text : own) {
            Matcher found = text.matcher(folded).region(start, folded.length());
            if (found.lookingAt()) {
                String number = text.pattern().contains("(?<number>") ? found.group("number") : "";
                return Optional.of(new Head(number, found.end()));
            }
        }
        return Optional.empty();
    }
}
