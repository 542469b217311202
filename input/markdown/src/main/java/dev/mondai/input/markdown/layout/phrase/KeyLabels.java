package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds labels and texts of a run of choices in a text that names some of them. */
final class KeyLabels {

    private static final String OPENERS = "([{【「『〔*_`✅\"'“‘";
    private static final String CLOSERS = "*_`.)]】」』:、．}\"'”’-–—=";
    private static final Pattern CLOSER =
            Pattern.compile("^(?:[*_`]*\\s?[.)\\]】」』:、．}]+|[*_`\"'”’]+)*+\\s*(?:[-–—=]\\s)?[*_`]*");
    private static final Pattern BRACKET = Pattern.compile("^[*_`\"'”’]*[)\\]】」』〕}\"'”’*_`]+");
    /** What such a bracket, or the emphasis before it, begins with. */
    private static final String BRACKET_BEGINS = ")]】」』〕}*_`\"'”’";

    /** The text of a link is no label where it goes on: {@code [a map](map.html)}. */
    private static final Pattern LINK_GOES_ON = Pattern.compile("^[^\\]]*[^\\]*_`]]\\(");

    private static final Pattern IN_A_ROW = Pattern.compile("^[(\\[【「『〔*_`]*(?<labels>\\S{2,8}?)[*_`.。।\\s)\\]】」』〕]*$");
    private static final Pattern BRACKETED = Pattern.compile("(?:[(\\[【「][\\p{L}\\d][)\\]】」][\\s*_`.。]*+){2,}+");
    private static final String BRACKETS = "([【「";
    private static final String BEFORE_ROW = "([【「『〔*_`";
    private static final Pattern BETWEEN = Pattern.compile("[()\\[\\]【】「」\\s*_`.。]+");
    private static final Pattern ROW =
            Pattern.compile("[(\\[【「『〔*_`]*(?<labels>[A-Z]{2,8}|[①-⑳]{2,8})(?![\\p{L}\\p{M}\\p{N}])[)\\]】」』〕]*");
    private static final Pattern ITEM = Pattern.compile("[.)]\\s+\\p{L}|,\\d+\\s?[\\p{IsLatin}\\p{IsCyrillic}]");
    private static final Pattern MARK = Pattern.compile("[.)\\]】」』:、*_`}\"”\\-–—=]");
    private static final Pattern ROW_END = Pattern.compile("[*_`.。\\s)\\]]+$");
    private static final Pattern BLANK_AND_WORD = Pattern.compile(" \\p{L}{2}");

    /** A letter that may be a label among words of another script. */
    private static final Pattern LATIN_LABEL = Pattern.compile("(?<![A-Za-z\\d])[A-H](?![A-Za-z\\d])");

    private static final String WORDS_OF_ONE_LETTER = "AaIiEeOoYyАаИиВвСсКкОоУуІіЗзWwZzVvÀà";

    private static final String VOWELS = "aeiouhàâéèêëîôùû";

    private static final int ONE_DIGIT = 9;

    /** The first of the kana; ideographs and Korean syllables come behind it. */
    private static final char FIRST_OF_EAST_ASIA = '\u3041';

    /** Characters of labels in a row, with what stands around them. */
    private static final int LONGEST_ROW = 200;

    private static final int MOST_IN_ROW = 8;

    private static final char FIRST_BEHIND_ASCII = '\u0080';

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';

    private final ChoiceRun run;
    private final Labels labels;
    private final ChoiceTexts texts;

    /**
     * A label or a text of a choice.
     *
     * @param labelEnd where its label ends, which may begin a sentence with the same words
     * @param clear whether it can be no word of one letter, nor the beginning of a longer text
     * @param kind what names the choice; those of one phrase are alike
     */
    record Found(int place, int end, int labelEnd, boolean clear, Kind kind) {}

    /** What names a choice. */
    enum Kind {
        LETTER,
        NUMBER,
        TEXT
    }

    /** Labels that nothing parts. */
    record Row(Set<Integer> places, int end) {}

    KeyLabels(ChoiceRun run, ChoiceTexts texts) {
        this.run = run;
        this.labels = run.vocabulary().labels();
        this.texts = texts;
    }

    /** A label, the emphasis and brackets around it, and the choice's text where it follows; or such a text alone. */
    Optional<Found> at(String text, int from) {
        int at = Behind.signs(text, from, OPENERS);
        Optional<Labels.Token> token =
                begins(text, at) ? labels.at(text, at).filter(t -> endsLabel(text, t.end())) : Optional.empty();
        OptionalInt place =
                token.isEmpty() ? OptionalInt.empty() : run.placeOf(token.get().text());
        boolean numeric = place.isPresent() && Character.isDigit(text.charAt(at)) && !run.isNumbered();
        boolean word = place.isPresent() && !run.isLabelled() && isWord(text, token.get());
        Optional<Found> byText = place.isEmpty() || numeric || word ? texts.at(text, from, at) : Optional.empty();
        if (place.isEmpty() || numeric && (byText.isPresent() || texts.standAt(text, at))) {
            return byText;
        }
        int end = token.get().end();
        int closed = closed(text, end);
        OptionalInt textEnd = texts.own(text, end + closed, place.getAsInt());
        if (textEnd.isEmpty() && byText.isPresent()) {
            return byText;
        }
        if (textEnd.isEmpty() && isItem(text, token.get())) {
            return Optional.empty();
        }
        if (textEnd.isEmpty()
                && at > from
                && text.substring(from, at).contains("[")
                && LINK_GOES_ON.matcher(text.substring(end)).lookingAt()) {
            return Optional.empty();
        }
        int labelEnd = behindBracket(text, end);
        boolean clear = at > from
                || !isOneLetterWord(token.get())
                || isBeforeReason(text, token.get())
                || MARK.matcher(text).region(end, end + closed).find();
        Kind kind = Character.isDigit(text.charAt(at)) ? Kind.NUMBER : Kind.LETTER;
        return Optional.of(new Found(place.getAsInt(), textEnd.orElse(labelEnd), labelEnd, clear, kind));
    }

    private static int behindBracket(String text, int end) {
        boolean may = end < text.length() && BRACKET_BEGINS.indexOf(text.charAt(end)) >= 0;
        return may ? end + length(BRACKET, text, end, text.length()) : end;
    }

    /** A number with a full stop and words behind it, or a fraction of a unit, counts something else, where choices have letters. */
    private boolean isItem(String text, Labels.Token token) {
        return Character.isDigit(token.text().charAt(0))
                && !run.isNumbered()
                && ITEM.matcher(text).region(token.end(), text.length()).lookingAt();
    }

    /** Whether a label stands at a place that is no word of one letter, nor the beginning of a longer one. */
    boolean standsAlone(String text, int from) {
        int at = Behind.signs(text, from, OPENERS);
        Optional<Labels.Token> token = labels.at(text, at);
        return token.isPresent()
                && begins(text, at)
                && run.placeOf(token.get().text()).isPresent()
                && endsLabel(text, token.get().end())
                && !isWord(text, token.get());
    }

    /** Whether a label stands at a place that is not among some, be it a number in a text. */
    boolean isOther(String text, int at, Set<Integer> known) {
        return labels.at(text, at)
                .filter(token -> endsLabel(text, token.end()))
                .map(token -> run.placeOf(token.text()))
                .filter(place -> place.isPresent() && !known.contains(place.getAsInt()))
                .isPresent();
    }

    /** Whether a letter is a word before another: {@code A wall}. */
    private static boolean isWord(String text, Labels.Token token) {
        return isOneLetterWord(token)
                && BLANK_AND_WORD
                        .matcher(text)
                        .region(token.end(), text.length())
                        .lookingAt();
    }

    /**
     * Whether a reason in a script of East Asia follows a choice's own label behind a blank, and names no other: a letter before
     * it is no word, {@code A　電源が…}, but where a choice's text begins with that letter.
     */
    private boolean isBeforeReason(String text, Labels.Token label) {
        int next = Behind.blanks(text, label.end());
        return next > label.end()
                && next < text.length()
                && text.charAt(next) >= FIRST_OF_EAST_ASIA
                && Character.isLetter(text.charAt(next))
                && run.hasLabel(label.text())
                && !LATIN_LABEL.matcher(text).region(next, text.length()).find()
                && run.items().stream().noneMatch(item -> item.text().startsWith(Folding.lower(label.text())));
    }

    /** Whether a label may begin there; one in Korean is no syllable of a word, as in {@code 정답이다}. */
    private static boolean begins(String text, int at) {
        return at == 0 || at == text.length() || !isHangul(text.charAt(at)) || !isHangul(text.charAt(at - 1));
    }

    private static boolean isHangul(char c) {
        return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }

    /** Behind a number in a ring may stand a digit: {@code ③1467年}. */
    static boolean endsLabel(String text, int end) {
        return end >= text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                        && !isMark(text.charAt(end))
                        && !isElided(text, end)
                        && !isFraction(text, end)
                || isWide(text.charAt(end - 1))
                || isWide(text.charAt(end))
                || Character.getType(text.charAt(end - 1)) == Character.OTHER_NUMBER;
    }

    /** Whether a number goes on behind its stop: {@code 1.5 m}. */
    private static boolean isFraction(String text, int end) {
        return text.charAt(end) == '.'
                && end + 1 < text.length()
                && Character.isDigit(text.charAt(end - 1))
                && Character.isDigit(text.charAt(end + 1));
    }

    /** Whether a letter is a word that has lost its vowel before another: {@code C'est}, not {@code C'dir}. */
    private static boolean isElided(String text, int end) {
        return (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && end + 1 < text.length()
                && VOWELS.indexOf(Character.toLowerCase(text.charAt(end + 1))) >= 0;
    }

    /** A vowel or tone that is written around its letter. */
    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    static boolean isWide(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, HANGUL -> true;
            default -> false;
        };
    }

    /** How long the signs are that set a label off from what is behind it. */
    static int closed(String text, int from) {
        boolean may = from < text.length()
                && (Character.isWhitespace(text.charAt(from)) || CLOSERS.indexOf(text.charAt(from)) >= 0);
        return may ? length(CLOSER, text, from, text.length()) : 0;
    }

    static boolean isOneLetterWord(Labels.Token label) {
        return WORDS_OF_ONE_LETTER.indexOf(label.text().charAt(0)) >= 0;
    }

    /** How long a part of a text is that begins it from a place on. */
    static int length(Pattern part, String text, int from, int to) {
        if (from == to) {
            return 0;
        }
        Matcher matcher = part.matcher(text).region(from, to);
        return matcher.lookingAt() ? matcher.end() - from : 0;
    }

    /** {@code BE}, {@code B - C - E}: labels of one character in their order, nothing else. */
    Optional<Set<Integer>> inARow(String source, int from) {
        if (source.length() - from > LONGEST_ROW || !mayBeRow(source, from)) {
            return Optional.empty();
        }
        String text = source.substring(from);
        List<String> dashed = DashedLabels.in(text, run);
        if (!dashed.isEmpty()) {
            return ascending(dashed);
        }
        Matcher row = IN_A_ROW.matcher(text);
        if (!row.lookingAt()
                || run.hasLabel(row.group("labels"))
                || row.group("labels").chars().anyMatch(Character::isDigit) && !isDigits(row.group("labels"))) {
            return Optional.empty();
        }
        return ascending(List.of(row.group("labels").split("")));
    }

    /** Whether no more letters and digits than labels of a row follow. */
    private static boolean mayBeRow(String text, int from) {
        int labels = 0;
        for (int at = from; at < text.length() && labels <= MOST_IN_ROW; at++) {
            labels += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
        }
        return text.length() - from > 1 && labels <= MOST_IN_ROW;
    }

    /** The same where more follows, a sign and the reason; or each of them in brackets: {@code 「ア」「ウ」です}. */
    Optional<Row> rowAt(String text, int from) {
        int bracket = isBracket(text, from - 1) ? from - 1 : from;
        if (isBracket(text, bracket)) {
            Matcher bracketed = BRACKETED.matcher(text).region(bracket, text.length());
            if (bracketed.lookingAt()) {
                return ascending(List.of(BETWEEN.split(bracketed.group().substring(1))))
                        .map(places -> new Row(places, bracketed.end()));
            }
        }
        int first = Behind.signs(text, from, BEFORE_ROW);
        if (first + 1 >= text.length() || !isLetterOrRing(text.charAt(first + 1))) {
            return Optional.empty();
        }
        Matcher row = ROW.matcher(text).region(from, text.length());
        return row.lookingAt() && !run.hasLabel(row.group("labels"))
                ? ascending(List.of(row.group("labels").split(""))).map(places -> new Row(places, row.end()))
                : Optional.empty();
    }

    private static boolean isBracket(String text, int at) {
        return at >= 0 && at < text.length() && BRACKETS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isLetterOrRing(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= '①' && sign <= '⑳';
    }

    /** Digits that are no number of a choice, nor a part of one's text: {@code 124}. */
    private boolean isDigits(String row) {
        return run.isNumbered()
                && run.size() <= ONE_DIGIT
                && run.items().stream().noneMatch(i -> i.text().contains(row));
    }

    /** Whether nothing but labels follows, in their order and behind one, with blanks between. */
    boolean areInARow(String text, int from, int behind) {
        String rest = ROW_END.matcher(text.substring(from)).replaceFirst("");
        return ascending(List.of(rest.split("[\\s*_`]+")))
                .filter(places -> places.stream().allMatch(place -> place > behind))
                .isPresent();
    }

    /** Whether a sign of ASCII is no label of anything. */
    private boolean isMereSign(String text) {
        return text.length() == 1
                && text.charAt(0) < FIRST_BEHIND_ASCII
                && !Character.isLetterOrDigit(text.charAt(0))
                && !run.hasLabel(text)
                && labels.at(text, 0).isEmpty();
    }

    private Optional<Set<Integer>> ascending(List<String> said) {
        Set<Integer> found = new TreeSet<>();
        int last = -1;
        for (String label : said) {
            OptionalInt place = isMereSign(label) ? OptionalInt.empty() : run.placeOf(label);
            if (place.isEmpty() || place.getAsInt() <= last) {
                return Optional.empty();
            }
            last = place.getAsInt();
            found.add(last);
        }
        return Optional.of(found);
    }
}
