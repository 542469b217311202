package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether behind the key more choices are named: then they are not known to be all. */
final class OtherLabels {

    /** Behind which a label with a colon speaks of one more choice: {@code A: too small. B: right.} */
    private static final Pattern STOP = Pattern.compile("[.。!?;；]\\s*[*_`(]*$");

    /** What stands before a label of a list; a sum or a fraction is none. */
    private static final Pattern LISTED =
            Pattern.compile("(?:[,、;&]|(?<!\\d\\s{0,2})[/+]|\\*\\*|__|(?<![.!?])\\s(?<word>\\p{L}{1,4}))\\s*[*_`(]*$");

    private static final Set<Role> JOINS = EnumSet.of(Role.AND, Role.OR);
    private static final Set<Role> RIGHT = EnumSet.of(Role.RIGHT);

    /** The same of a number, where choices have letters: behind a word it counts something. */
    private static final Pattern LISTED_NUMBER = Pattern.compile("(?:[,、;&]|(?<!\\d\\s{0,2})[/+])\\s*[*_`(]*$");

    private static final Pattern SIGNS = Pattern.compile("^[\\s.):、．*_`\\]】」』=–—>-]+");
    /** What stands between two labels that nothing joins: {@code 1. b}, {@code A.B}, {@code (A)(D)}. */
    private static final Pattern BREAKS =
            Pattern.compile("^\\s*[.):、,;．*_`\\]】」=–—>→⇒➔(\\[【「|-][\\s.):、,;．*_`\\]】」=–—>→⇒➔(\\[【「|-]*");

    private static final Pattern BLANKS = Pattern.compile("[*_`]*\\s+");
    private static final Pattern WORD =
            Pattern.compile("[*_`]*(?:\\s+\\p{L}{2}|[\\p{IsHan}\\p{IsHiragana}\\p{IsHangul}])");

    /** What follows the subject of a sentence in Japanese: {@code イは配列}. */
    private static final String PARTICLES = "はがの";

    /** Numbers that begin words: {@code 三要素}. */
    private static final String NUMERALS = "一二三四五六七八九十";

    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,}");

    private static final Pattern SENTENCE_END = Pattern.compile("[)*_`]*(?:[.]\\s|。|(?<=[.])\\s)");

    private static final int NEAR = 24;

    /** What makes a number a part of a formula: {@code 3 · 2}, {@code 1 N = 1 kg}. */
    static final String OPERATION = "\\s?(?:\\p{L}\\s?(?==))?[·×*/=^%+−]";

    private static final Pattern FORMULA = Pattern.compile("[.,]\\d|[²³¹⁰-⁹]|" + OPERATION);

    private final ChoiceRun run;
    private final Labels labels;
    private final ChoiceTexts texts;
    private final AddedLabels added;

    OtherLabels(ChoiceRun run, ChoiceTexts texts) {
        this.run = run;
        this.labels = run.vocabulary().labels();
        this.texts = texts;
        this.added = new AddedLabels(run);
    }

    /**
     * Whether what follows is the text of a choice, or the label of one, that is not among those named.
     *
     * @param sentence whether a sentence has ended with them: what begins behind it is no more of a list
     */
    boolean areNamed(String rest, Set<Integer> found, boolean sentence) {
        boolean listed = !sentence
                || found.stream()
                        .anyMatch(place -> texts.end(rest, KeyLabels.closed(rest, 0), place)
                                .isPresent());
        if (holdsAnother(firstLine(rest), found, listed)) {
            return true;
        }
        String text = rest.substring(KeyLabels.length(SIGNS, rest, 0, rest.length()));
        boolean another = texts.at(text, 0)
                .filter(said -> !found.contains(said.place())
                        && (ends(text, said.end()) || endsSentence(text, said) && !begins(said.place(), found)))
                .isPresent();
        if (another) {
            return true;
        }
        Matcher blanks = BLANKS.matcher(rest);
        return beginsWithAnother(rest.substring(KeyLabels.length(BREAKS, rest, 0, rest.length())), found, false)
                || blanks.lookingAt() && beginsWithAnother(rest.substring(blanks.end()), found, true);
    }

    private static String firstLine(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(0, end);
    }

    /** Whether a line ends at a place, perhaps behind words that say that what is before them is right: {@code B. Mars です}. */
    private boolean ends(String text, int at) {
        String line = firstLine(text);
        int behind = Behind.signs(line, Math.min(at, line.length()), " )]」』】*_`");
        int right = run.vocabulary().sentences().endOf(Folding.lower(line), behind, RIGHT);
        return PhraseEnd.CLOSING
                .matcher(line.substring(Math.max(behind, right)))
                .matches();
    }

    /** Whether a sentence ends behind the text of a choice, and speaks of no third one: {@code B. Mars. It is red.} */
    private boolean endsSentence(String text, KeyLabels.Found said) {
        boolean ends = SENTENCE_END
                .matcher(text)
                .region(said.end(), text.length())
                .useTransparentBounds(true)
                .lookingAt();
        return ends
                && IntStream.range(said.end(), text.length())
                        .filter(at -> !Character.isLetterOrDigit(text.charAt(at - 1)))
                        .noneMatch(at -> texts.at(text, at)
                                .filter(third -> third.place() != said.place())
                                .isPresent());
    }

    /** Whether one of the choices that are named says more than another: it may have been shortened to that. */
    private boolean begins(int place, Set<Integer> found) {
        String said = run.items().get(place).text();
        return found.stream().anyMatch(own -> run.items().get(own).text().startsWith(said));
    }

    /**
     * Whether a label stands at the beginning, of this run or beyond its end, that is not the first word of a sentence.
     *
     * @param sure whether only a word of one letter may begin one
     */
    private boolean beginsWithAnother(String text, Set<Integer> found, boolean sure) {
        Optional<Labels.Token> token = labels.at(text, 0).filter(t -> KeyLabels.endsLabel(text, t.end()));
        if (token.filter(this::isRoman).isPresent()) {
            return false;
        }
        boolean alike = token.isPresent()
                && labels.sequencesOf(token.get().text()).stream().anyMatch(run.sequences()::contains);
        OptionalInt place = token.isPresent() ? run.placeOf(token.get().text()) : OptionalInt.empty();
        if (!alike && place.isEmpty() || place.isPresent() && found.contains(place.getAsInt())) {
            return false;
        }
        boolean formula = !run.isNumbered()
                && Character.isDigit(text.charAt(0))
                && FORMULA.matcher(text)
                        .region(token.get().end(), text.length())
                        .lookingAt();
        int end = token.get().end();
        boolean word = WORD.matcher(text).region(end, text.length()).lookingAt();
        boolean counts = !run.isNumbered() && Character.isDigit(text.charAt(0))
                || !alike
                        && NUMERALS.indexOf(text.charAt(0)) >= 0
                        && !text.startsWith("も", end)
                        && !text.startsWith("が", end);
        boolean subject = end < text.length() && PARTICLES.indexOf(text.charAt(end)) >= 0;
        return !formula && (!word || sure && !counts && !subject && !KeyLabels.isOneLetterWord(token.get()));
    }

    /** Whether it counts something else than the choices: {@code C. II and III are …}. */
    private boolean isRoman(Labels.Token token) {
        return ROMAN.matcher(token.text()).matches() && !run.hasLabel(token.text());
    }

    /** Whether another label stands anywhere in a line: with its choice's text, as one of a list, added to the key, or judged by itself. */
    private boolean holdsAnother(String line, Set<Integer> found, boolean listed) {
        for (int at = 0; at < line.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
            Optional<Labels.Token> token =
                    begins ? labels.at(line, at).filter(t -> KeyLabels.endsLabel(line, t.end())) : Optional.empty();
            OptionalInt place = token.isPresent() ? run.placeOf(token.get().text()) : OptionalInt.empty();
            if (place.isPresent() && !found.contains(place.getAsInt())) {
                int end = token.get().end();
                int closed = KeyLabels.closed(line, end);
                boolean judged = line.startsWith(":", end)
                        && STOP.matcher(line).region(near(at), at).find();
                if (judged
                        || added.isAdded(line, at, token.get())
                        || texts.end(line, end + closed, place.getAsInt()).isPresent()
                        || listed && isListed(line, at, end) && closed > 0 && ".):、*_".indexOf(line.charAt(end)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a label is one of a list; in brackets behind a word that joins nothing, it says what the word is: {@code EFS (B)}. */
    private boolean isListed(String line, int at, int end) {
        if (!run.isNumbered() && Character.isDigit(line.charAt(at))) {
            return LISTED_NUMBER.matcher(line).region(near(at), at).find();
        }
        Matcher listed = LISTED.matcher(line).region(near(at), at);
        if (!listed.find()) {
            return false;
        }
        String word = listed.group("word");
        boolean remark = word != null && line.charAt(at - 1) == '(' && line.startsWith(")", end);
        return !remark
                || run.vocabulary()
                        .sentences()
                        .whole(Folding.lower(word))
                        .filter(match -> !Collections.disjoint(match.roles(), JOINS))
                        .isPresent();
    }

    /** Where what stands right before a place begins. */
    private static int near(int at) {
        return Math.max(0, at - NEAR);
    }
}
