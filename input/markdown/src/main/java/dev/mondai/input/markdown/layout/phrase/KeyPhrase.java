package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.phrase.KeyLabels.Found;
import dev.mondai.input.markdown.layout.phrase.KeyLabels.Row;
import dev.mondai.input.markdown.layout.phrase.KeyText.Reading;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a phrase from a place on: words that lead to the key, its labels with what joins them, and how it ends. The words
 * are those of {@code sentences.tsv}.
 */
final class KeyPhrase {

    /** No more words than these lead to a label: a line may hold nothing else. */
    private static final int MOST_LEADING = 60;

    static final String EMPHASIS = "*_`";
    private static final String LEADING = " \t*_`>!|#:=-+•・✅✔☑⭕️👉🔑→,、\"“「【】";
    private static final String CLOSES = ")]*_";
    private static final String BEFORE_LABEL = " \t*_`(\\[";
    private static final char ARABIC_AND = 'و';
    private static final Pattern SIGN = Pattern.compile("^[*_`]*\\s*[,،、;/&+・]\\s*[*_`]*");

    /** A label that would be a word, were it small: {@code B. Beta, E. Epsilon}. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[.):]\\s");

    static final Set<Role> LEADS = EnumSet.of(Role.ANSWER, Role.CORRECT);
    private static final Set<Role> SMALL = EnumSet.of(Role.IS, Role.ONE, Role.THUS);
    private static final Set<Role> ONE = EnumSet.of(Role.ONE);
    private static final Set<Role> THUS = EnumSet.of(Role.THUS);
    static final Set<Role> AND = EnumSet.of(Role.AND);

    private final Words words;
    private final Words small;
    private final KeyLabels labels;
    private final ChoiceTexts texts;
    private final PhraseEnd end;

    KeyPhrase(ChoiceRun run) {
        words = run.vocabulary().words();
        small = run.vocabulary().sentences();
        texts = new ChoiceTexts(run);
        labels = new KeyLabels(run, texts);
        end = new PhraseEnd(run, texts);
    }

    /** What a phrase says that begins at a place of a narrow text. */
    Optional<Reading> at(String text, int start) {
        String folded = Folding.lower(text);
        int at = lead(text, folded, start).orElse(start);
        Optional<Set<Integer>> run = labels.inARow(text, at);
        if (run.isPresent()) {
            return Optional.of(Reading.alone(run.get()));
        }
        Optional<Row> row = labels.rowAt(text, at);
        if (row.isPresent()) {
            return end.of(text, folded, row.get().end(), row.get().places(), false, false);
        }
        Set<Integer> found = new TreeSet<>();
        Optional<Found> next = labels.at(text, at);
        while (next.isPresent()) {
            Found last = next.get();
            if (!found.add(last.place()) && found.size() > 2) {
                return Optional.empty();
            }
            if (last.end() == text.length()) {
                return Optional.of(Reading.alone(found));
            }
            int counted = behindCounter(text, folded, last.end());
            int behind = counted > last.end() ? texts.behind(text, counted, last.place()) : counted;
            next = joined(text, folded, behind, last)
                    .filter(other -> !found.contains(other.place())
                            || other.kind() != KeyLabels.Kind.TEXT
                            || !isSubject(text, folded, other.end()));
            if (next.filter(other -> other.kind() != last.kind() && !found.contains(other.place()))
                    .isPresent()) {
                return Optional.empty();
            }
            if (next.isEmpty()) {
                boolean subject = counted > last.end() && behind == counted || isSubject(text, folded, start, at);
                return end.of(text, folded, behind, found, last.clear(), subject)
                        .or(() -> end.of(text, folded, last.labelEnd(), found, last.clear(), subject));
            }
        }
        return Optional.empty();
    }

    /** Whether a text holds a word that takes back what it says, or only supposes it. */
    boolean negates(String text) {
        return end.negates(text) || end.supposes(text);
    }

    /** Whether a sentence says of labels that they are right. */
    boolean saysRight(String text) {
        OptionalInt behind = behindLabels(text);
        return behind.isPresent() && words.indexOf(Folding.lower(text), behind.getAsInt(), LEADS) >= 0
                || judgesRight(text);
    }

    /** Whether it says so right behind them. */
    boolean judgesRight(String text) {
        OptionalInt behind = behindLabels(text);
        return behind.isPresent() && end.behindRight(Folding.lower(text), behind.getAsInt()) > behind.getAsInt();
    }

    /** Where the labels end that a sentence begins with, behind words that lead to them. */
    private OptionalInt behindLabels(String text) {
        String folded = Folding.lower(text);
        OptionalInt behind = OptionalInt.empty();
        Optional<Found> found = labels.at(text, lead(text, folded, 0).orElse(0));
        while (found.isPresent()) {
            behind = OptionalInt.of(behindCounter(text, folded, found.get().end()));
            found = joined(text, folded, behind.getAsInt(), found.get());
        }
        return behind;
    }

    /** Whether a label stands anywhere that is not among some. */
    boolean holdsOther(String text, Set<Integer> known) {
        for (int at = 0; at < text.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && labels.isOther(text, at, known)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label or a choice's text stands at a place, behind words that lead to it. */
    boolean names(String text, int start) {
        return lead(text, Folding.lower(text), start).isPresent();
    }

    /** Where a label or a choice's text stands behind as many words and signs as may lead to it. */
    private OptionalInt lead(String text, String folded, int start) {
        return lead(text, folded, start, new HashSet<>());
    }

    /** @param tried the places behind such words that were seen */
    private OptionalInt lead(String text, String folded, int start, Set<Integer> tried) {
        int at = Behind.signs(text, start, LEADING);
        if (labels.standsAlone(text, at)) {
            return OptionalInt.of(at);
        }
        List<Integer> ends = new ArrayList<>(words.endsOf(folded, at, LEADS));
        ends.addAll(small.endsOf(folded, at, SMALL));
        ends.sort(Comparator.reverseOrder());
        for (int end : ends) {
            boolean first = tried.size() < MOST_LEADING && tried.add(end);
            OptionalInt behind = first ? lead(text, folded, end, tried) : OptionalInt.empty();
            if (behind.isPresent()) {
                return behind;
            }
        }
        boolean named =
                labels.at(text, at).isPresent() || labels.inARow(text, at).isPresent();
        return named ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** Behind a word that may follow a label: {@code 3番}; not where it begins a sentence: {@code **b)** Answer A is …}. */
    private int behindCounter(String text, String folded, int at) {
        int blank = Behind.signs(folded, at, " ");
        boolean begins = blank > at
                && blank < text.length()
                && CLOSES.indexOf(text.charAt(at - 1)) >= 0
                && Character.isUpperCase(text.charAt(blank));
        if (begins || PhraseEnd.isSentence(folded, at)) {
            return at;
        }
        int end = small.endOf(folded, blank, ONE);
        return end < 0 ? at : end;
    }

    /**
     * The next label behind a sign, a word or a blank that joins it; none where the phrase ends or goes on otherwise, or
     * where a word of one letter may be a label of a row: {@code c e f}.
     */
    private Optional<Found> joined(String text, String folded, int at, Found last) {
        int behindSign = at + KeyLabels.length(SIGN, text, at, text.length());
        int start = Behind.signs(folded, behindSign, " " + EMPHASIS);
        int word = behindAnd(text, folded, start);
        boolean row = word == start + 1 && labels.areInARow(text, start, last.place());
        boolean more = row && !PhraseEnd.CLOSING.matcher(text.substring(word)).lookingAt();
        if (more && Character.isLowerCase(text.charAt(start))) {
            return Optional.empty();
        }
        boolean label = word == start + 1
                && LABEL.matcher(text).region(start, text.length()).lookingAt();
        if (word >= 0 && !row && !label) {
            Optional<Found> behindWord = labels.at(text, Behind.signs(folded, small(folded, word), " "));
            if (behindWord.isPresent()) {
                return behindWord;
            }
        }
        if (behindSign > at) {
            return labels.at(text, small(folded, behindSign));
        }
        int behindBlank = Behind.signs(text, at, " \t\n" + EMPHASIS);
        return behindBlank > at && labels.areInARow(text, behindBlank, last.place())
                ? labels.at(text, behindBlank)
                : Optional.empty();
    }

    /** Behind a word that joins two labels; Arabic writes it together with the next one. */
    private int behindAnd(String text, String folded, int at) {
        boolean attached = at < text.length() && text.charAt(at) == ARABIC_AND && labels.standsAlone(text, at + 1);
        return attached ? at + 1 : small.endOf(folded, at, AND);
    }

    private int small(String folded, int at) {
        int end = small.endOf(folded, Behind.signs(folded, at, " "), ONE);
        return end < 0 ? at : Behind.signs(folded, end, " ");
    }

    /** Whether a text that ends at a place is what a sentence speaks of, and no more the name of a choice: {@code 选 2，RAM 属于 …}. */
    private boolean isSubject(String text, String folded, int end) {
        String rest = text.substring(end);
        return !PhraseEnd.CLOSING.matcher(rest).lookingAt()
                && !SIGN.matcher(rest).lookingAt()
                && behindAnd(text, folded, Behind.signs(folded, end, " " + EMPHASIS)) < 0;
    }

    /**
     * Whether only what a choice is called leads to its label: what follows says something of it, {@code Option C fails}.
     * A word that also draws a conclusion names the key: {@code 选 C}.
     */
    private boolean isSubject(String text, String folded, int start, int at) {
        int begin = Behind.signs(text, start, BEFORE_LABEL);
        int word = small.endOf(folded, begin, ONE);
        return word >= 0 && small.endOf(folded, begin, THUS) < word && Behind.signs(text, word, BEFORE_LABEL) >= at;
    }
}
