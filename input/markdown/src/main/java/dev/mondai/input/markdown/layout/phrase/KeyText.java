package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.ChoiceText;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.LookAlikes;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which choices a text says are right: labels, texts, or both. What it cannot read to its end is no key. */
public final class KeyText {

    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)(?<in>[^*_]+)(?:\\*\\*|__)");
    static final Pattern SENTENCE_END = Pattern.compile(
            "[。．।！？\\n]|(?<=[\\p{L}\\p{M}\\p{N})*][)*`]|[\\p{L}\\p{M}\\p{N}]{2})[.!?](?=\\s+[*_(\"]*[\\p{Lu}\\p{Lo}]|\\s*$)");
    private static final Pattern LONE_LABEL =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}'’-])([B-HJ-Z]|[ァ-オ])(?![\\p{L}\\p{M}\\p{N}'’-])");
    /** What may begin with a small word and a label, and is one word: {@code はい}. */
    private static final Pattern WORD_WITHOUT_BLANKS = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsHangul}]{2,}");

    /** Behind a stop without a blank, digits alone would be those of a fraction. */
    private static final Pattern NUMBER_AND_TEXT = Pattern.compile(
            "[\\s*_(（]*(?<number>\\d{1,2})(?:[)）]\\s*|[.．](?:\\s+|(?=\\d+[^\\d\\s*_])))(?<text>\\d.*?)[\\s*_]*");

    /** What may stand before a word for the answer that states it: {@code Note: the answer is …}. */
    private static final Pattern BEGINS =
            Pattern.compile("(?:[^:]{0,24}:)?[\\s*_]*(?:(?:the|die|der|das|la|le|il|el|o|de|het|den)\\s|l['’])?[*_]*");

    private static final Pattern DIGITS = Pattern.compile("[\\d\\s.,]+");
    private static final Pattern MARGIN = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final int LONGEST_LABEL = 3;
    private static final Set<Role> RIGHT = EnumSet.of(Role.ANSWER, Role.CORRECT);

    /**
     * What a phrase says.
     *
     * @param choices the places of the right ones
     * @param all whether it says nothing else
     * @param reasoned whether what else it says gives the reason
     */
    public record Reading(Set<Integer> choices, boolean all, boolean reasoned) {

        static Reading alone(Set<Integer> choices) {
            return new Reading(choices, true, false);
        }
    }

    private final ChoiceRun run;
    private final Words words;
    private final KeyPhrase phrase;
    private final SetOffKey setOff;

    private final Map<String, Optional<Reading>> readings = new HashMap<>();

    public KeyText(ChoiceRun run) {
        this.run = run;
        this.words = run.vocabulary().words();
        this.phrase = new KeyPhrase(run);
        this.setOff = new SetOffKey(run, this);
    }

    /** What a text says that stands where the key should; each is read once. What is struck out is taken back, where more is said. */
    public Optional<Reading> read(String source) {
        String text = source.strip();
        Optional<Reading> known = readings.get(text);
        if (known == null) {
            known = readOnce(text);
            readings.put(text, known);
        }
        return known;
    }

    private Optional<Reading> readOnce(String source) {
        String tagless = Tagless.of(source);
        Set<Integer> equal = equal(tagless);
        OptionalInt lone = equal.isEmpty() ? lone(tagless) : OptionalInt.empty();
        if (lone.isPresent()) {
            return Optional.of(Reading.alone(Set.of(lone.getAsInt())));
        }
        String said = equal.isEmpty() ? Struck.withoutStruck(tagless) : tagless;
        String text = Remark.without(said);
        Optional<Reading> reading =
                text.isEmpty() ? Optional.empty() : reading(text, text.equals(tagless) ? equal : equal(text));
        return text.equals(said) ? reading : reading.map(key -> new Reading(key.choices(), false, true));
    }

    /** The choice whose label is all that a text says, one letter or number: as most keys are, and read in no other way. */
    private OptionalInt lone(String text) {
        boolean lone = text.length() == 1
                && isLetterOrNumber(text.charAt(0))
                && (run.isNumbered() || !Character.isDigit(text.charAt(0)))
                && run.vocabulary().labels().at(text, 0).isPresent();
        return lone ? run.placeOf(text) : OptionalInt.empty();
    }

    /** @param equal the choices that say just this */
    private Optional<Reading> reading(String text, Set<Integer> equal) {
        if (KeysOfParts.in(text, run)) {
            return Optional.empty();
        }
        Optional<Reading> ring = RingKey.in(text, run);
        if (ring.isPresent()) {
            return ring;
        }
        Optional<Reading> numbered = run.isNumbered() ? numbered(text) : Optional.empty();
        if (numbered.isEmpty() && equal.isEmpty() && KeyOfNumber.is(text, run)) {
            return Optional.empty();
        }
        Optional<Reading> labelled = numbered.or(() -> phrase.at(text, 0));
        if (equal.isEmpty()) {
            return labelled.isPresent() || phrase.names(text, 0)
                    ? labelled
                    : stated(text).or(() -> inBold(text));
        }
        boolean differs = run.isLabelled()
                && !WORD_WITHOUT_BLANKS.matcher(text).matches()
                && (run.isNumbered() || !DIGITS.matcher(text).matches())
                && (labelled.filter(r -> r.all() && !r.choices().equals(equal)).isPresent()
                        || isLetterOfOther(text, equal));
        if (!differs) {
            return only(equal);
        }
        return !run.isNumbered() && run.hasLabel(MARGIN.matcher(text).replaceAll("")) ? labelled : Optional.empty();
    }

    /** A number and the text of its choice, which may begin with a digit: {@code 3．16進数}, {@code 2) 2}. */
    private Optional<Reading> numbered(String text) {
        Matcher number = NUMBER_AND_TEXT.matcher(text);
        OptionalInt place = number.matches() ? run.placeOf(number.group("number")) : OptionalInt.empty();
        return place.isPresent() && equal(number.group("text")).equals(Set.of(place.getAsInt()))
                ? Optional.of(Reading.alone(Set.of(place.getAsInt())))
                : Optional.empty();
    }

    /** Whether a letter that is no label here counts another choice than the one that says it. */
    private boolean isLetterOfOther(String text, Set<Integer> equal) {
        OptionalInt place = text.length() == 1 && Character.isLetter(text.charAt(0)) && !run.hasLabel(text)
                ? run.vocabulary().labels().placeOf(text)
                : OptionalInt.empty();
        return place.isPresent() && place.getAsInt() < run.size() && !equal.contains(place.getAsInt());
    }

    /** Whether a text is that of a choice, and no label. */
    public boolean isText(String source) {
        String text = Tagless.of(source);
        return label(text).isEmpty() && equal(text).size() == 1;
    }

    /** Whether a text is a label, and says no choice's text: nor one in letters that look alike. */
    public boolean isLabel(String source) {
        return label(Tagless.of(source)).isPresent() && otherwise(source).isEmpty();
    }

    /** The choice whose label a text is, where another choice says just that, or what looks like it. */
    public Optional<Set<Integer>> otherwise(String source) {
        String text = Tagless.of(source);
        Set<Integer> equal = withoutSigns(text).length() > LONGEST_LABEL ? Set.of() : equalOrLike(text);
        OptionalInt label = equal.isEmpty() ? OptionalInt.empty() : label(text);
        return label.isPresent() && equal.stream().anyMatch(place -> place != label.getAsInt())
                ? Optional.of(Set.of(label.getAsInt()))
                : Optional.empty();
    }

    /** The place of the choice that a text is the very label of, or what looks like it. */
    private OptionalInt label(String text) {
        String label = withoutSigns(text);
        return label.length() <= LONGEST_LABEL && run.isLabelled() && run.hasLabelLike(label)
                ? run.placeOf(label)
                : OptionalInt.empty();
    }

    /** A text without what is neither a letter nor a number around it. */
    private static String withoutSigns(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !isLetterOrNumber(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (from < to && !isLetterOrNumber(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    private static boolean isLetterOrNumber(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.LETTER_NUMBER
                || Character.getType(sign) == Character.OTHER_NUMBER;
    }

    /** The sentences of a text that name the key and say no more than the reason, wherever it stands. */
    public List<Set<Integer>> sentences(String source) {
        List<Set<Integer>> found = new ArrayList<>();
        String[] sentences = SENTENCE_END.split(Tagless.of(source));
        for (String sentence : sentences) {
            String said = sentence.strip();
            stated(said)
                    .filter(Reading::all)
                    .or(() -> sentences.length > 1 && phrase.negates(said) ? Optional.empty() : judged(said))
                    .ifPresent(r -> found.add(r.choices()));
        }
        return found;
    }

    /** A sentence that begins with the right ones: {@code B is correct, because …}; none where it speaks of others too. */
    private Optional<Reading> judged(String text) {
        if (!phrase.saysRight(text)) {
            return Optional.empty();
        }
        Optional<Reading> reading = phrase.at(text, 0);
        return reading.filter(Reading::all)
                .or(() -> reading.filter(
                        r -> r.reasoned() && phrase.judgesRight(text) && !speaksOfOthers(text, r.choices())));
    }

    /** Whether a sentence of a text begins with choices and says that they are right: others may be so too. */
    public boolean judges(String source) {
        return SENTENCE_END.splitAsStream(Tagless.of(source)).anyMatch(s -> phrase.judgesRight(s.strip()));
    }

    /** Whether a text begins with a choice. */
    public boolean names(String source) {
        return phrase.names(Tagless.of(source), 0);
    }

    /** Whether a text names a choice that is not among some. */
    public boolean namesOther(String source, Set<Integer> known) {
        return phrase.holdsOther(Tagless.of(source), known);
    }

    /** Whether a text begins with the only choice that is set off from what it says more. */
    public boolean isSetOff(String source) {
        return setOff.is(Tagless.of(source));
    }

    /** Whether a text that begins with a word for the answer holds the text of one choice, that of the key, and no label of another. */
    private boolean isOnly(String text, Set<Integer> key) {
        String plain = Plain.of(text);
        Set<Integer> said = places(choice -> !choice.plain().isEmpty() && plain.contains(choice.plain()));
        return key.size() == 1 && said.equals(key) && !phrase.holdsOther(text, key);
    }

    private boolean speaksOfOthers(String text, Set<Integer> named) {
        return LONE_LABEL
                .matcher(text)
                .results()
                .map(label -> run.placeOf(label.group(1)))
                .anyMatch(place -> place.isPresent() && !named.contains(place.getAsInt()));
    }

    /** The choices that say just this: as it is written; else, in the same words. */
    Set<Integer> equal(String text) {
        String plain = Plain.of(text);
        boolean letter = text.length() == 1 && run.isLabelled();
        Set<Integer> same = plain.isEmpty()
                ? Set.of()
                : places(choice -> choice.plain().equals(plain)
                        && !(letter && choice.written().startsWith(".")));
        Set<Integer> written =
                same.size() > 1 ? places(choice -> Tagless.of(choice.written()).equals(text)) : Set.of();
        return written.size() == 1 ? written : same;
    }

    /** The same, and those that say what looks like it. */
    private Set<Integer> equalOrLike(String text) {
        Optional<String> twin = LookAlikes.of(text);
        Set<Integer> equal = equal(text);
        if (twin.isEmpty()) {
            return equal;
        }
        Set<Integer> both = new TreeSet<>(equal);
        both.addAll(equal(twin.get()));
        return both;
    }

    private static Optional<Reading> only(Set<Integer> equal) {
        return equal.size() == 1 ? Optional.of(Reading.alone(equal)) : Optional.empty();
    }

    private Set<Integer> places(Predicate<ChoiceText> wanted) {
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < run.size(); i++) {
            if (wanted.test(run.items().get(i).head().text())) {
                places.add(i);
            }
        }
        return places;
    }

    /** A sentence in which a word for the answer is followed by it, and nothing takes it back. */
    private Optional<Reading> stated(String text) {
        String folded = Folding.lower(text);
        int first = words.indexOf(folded, 0, RIGHT);
        if (first < 0 || phrase.negates(text)) {
            return Optional.empty();
        }
        Set<Set<Integer>> found = new HashSet<>();
        boolean whole = false;
        for (int at = first; at >= 0; at = words.indexOf(folded, at + 1, RIGHT)) {
            Optional<Reading> reading = phrase.at(text, at);
            if (reading.isEmpty() && phrase.names(text, at)) {
                return Optional.empty();
            }
            boolean begins = BEGINS.matcher(folded.substring(0, at)).matches();
            whole |= reading.filter(r -> r.all() || begins && isOnly(text, r.choices()))
                    .isPresent();
            reading.ifPresent(r -> found.add(r.choices()));
        }
        return whole && found.size() == 1
                ? Optional.of(Reading.alone(found.iterator().next()))
                : Optional.empty();
    }

    private static boolean mayHoldBold(String text) {
        return text.contains("**") || text.contains("__");
    }

    /** A sentence that names the right ones in bold, and no other. */
    private Optional<Reading> inBold(String text) {
        if (!mayHoldBold(text)
                || phrase.negates(text)
                || LONE_LABEL.matcher(BOLD.matcher(text).replaceAll(" ")).find()) {
            return Optional.empty();
        }
        Set<Integer> found = new TreeSet<>();
        Matcher bold = BOLD.matcher(text);
        while (bold.find()) {
            String said = bold.group("in").strip();
            Set<Integer> equal = equal(said);
            Optional<Reading> reading = (equal.isEmpty() ? phrase.at(said, 0) : only(equal)).filter(Reading::all);
            if (reading.isEmpty() && phrase.names(said, 0)) {
                return Optional.empty();
            }
            reading.ifPresent(r -> found.addAll(r.choices()));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Reading(found, false, false));
    }
}
