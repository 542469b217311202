package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.phrase.KeyLabels.Found;
import dev.mondai.input.markdown.layout.phrase.KeyLabels.Kind;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds the texts of a run of choices in a text that says some of them again. */
final class ChoiceTexts {

    /** What may stand behind the last word of a choice's text and belongs to it. */
    private static final Pattern TEXT_END =
            Pattern.compile("^(?:]\\([^)\\s]*\\)|\\(\\)|[.?!。？！…]|[)\\]】」』〕}\"'”’*_`])++");

    /** What leads to a text, and may be no part of it. */
    private static final Pattern MARGIN = Pattern.compile("^[*_`\"']+|[*_`\"']+$");

    private static final String PARTICLE = "の";
    private static final Pattern COMPOUND = Pattern.compile("-\\p{L}");

    /** Between two labels; between a label and its text only where that begins so or is an operator: {@code B) /proc}, {@code B) &&}. */
    private static final String JOINS = ",،、;/&+";

    private static final Pattern OPERATOR_END = Pattern.compile("\\*\\*|__|\\s[-–—]\\s");

    /** A choice's text is said again with fewer characters than so many times its own, and an address. */
    private static final int MOST_SIGNS = 4;

    private static final int LONGEST_LINK = 400;

    private final ChoiceRun run;

    ChoiceTexts(ChoiceRun run) {
        this.run = run;
    }

    /** Behind the text of a choice, if it stands there behind no more than signs: {@code 3번 RSA}. */
    int behind(String text, int from, int place) {
        return end(text, from + KeyLabels.closed(text, from), place).orElse(from);
    }

    /** Where the text of a choice ends, if it stands there. */
    OptionalInt end(String text, int from, int place) {
        String wanted = run.items().get(place).text();
        int line = text.indexOf('\n', from);
        int to = Math.min(line < 0 ? text.length() : line, from + MOST_SIGNS * wanted.length() + LONGEST_LINK);
        boolean listed = from < to
                && JOINS.indexOf(text.charAt(from)) >= 0
                && !(wanted.length() > 2 && wanted.startsWith(text.substring(from, from + 1)))
                && !isOperator(text, from, to, wanted);
        if (from == to
                || wanted.isEmpty()
                || listed
                || !Plain.mayStartWith(text, from, to, wanted.charAt(0))
                || !Plain.of(text.substring(from, to)).startsWith(wanted)) {
            return OptionalInt.empty();
        }
        int end = shortest(text, from, to, wanted);
        return end >= 0 && KeyLabels.endsLabel(text, end)
                ? OptionalInt.of(end + KeyLabels.length(TEXT_END, text, end, to))
                : OptionalInt.empty();
    }

    /** Where the shortest part of a text ends that says just the words wanted, which are no longer; negative where none does. */
    private static int shortest(String text, int from, int to, String wanted) {
        for (int end = from + wanted.length(); end <= to; end++) {
            if (Plain.of(text.substring(from, end)).equals(wanted)) {
                return end;
            }
        }
        return -1;
    }

    /** Whether signs without words are all that is said, up to bold or a dash, and the text of a choice. */
    private static boolean isOperator(String text, int from, int to, String wanted) {
        return isWithoutWords(wanted)
                && Plain.of(OPERATOR_END.split(text.substring(from, to), 2)[0]).equals(wanted);
    }

    private static boolean isWithoutWords(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    /** Where the text of a choice ends, perhaps behind a particle; none where that of another goes on there: {@code ①の「雷」}. */
    OptionalInt own(String text, int from, int place) {
        OptionalInt there = end(text, from, place);
        OptionalInt own =
                there.isEmpty() && text.startsWith(PARTICLE, from) ? end(text, from + PARTICLE.length(), place) : there;
        boolean another = own.isPresent()
                && own.getAsInt() < text.length()
                && at(text, from)
                        .filter(found -> found.place() != place && found.end() > own.getAsInt())
                        .isPresent();
        return another ? OptionalInt.empty() : own;
    }

    /** The same behind openers too, which may be the text's own. */
    Optional<Found> at(String text, int from, int behind) {
        Optional<Found> found = at(text, from);
        return found.isPresent() || from == behind ? found : at(text, behind);
    }

    /** The choice whose text stands there in full, the longest; a word with a hyphen goes on. */
    Optional<Found> at(String text, int from) {
        List<Found> longest = longest(text, from);
        if (longest.isEmpty()) {
            return Optional.empty();
        }
        return longest.size() > 1 ? asWritten(text, from, longest) : Optional.of(longest.get(0));
    }

    /** Whether the text of a choice stands there, be it not clear of which. */
    boolean standAt(String text, int from) {
        return !longest(text, from).isEmpty();
    }

    /** Whether one character is no mere letter, nor a number that may be that of a choice: a digit is set off. */
    private boolean mayBeFound(char character, String text, int from) {
        return KeyLabels.isWide(character)
                || Character.isDigit(character)
                        && !run.isNumbered()
                        && from > 0
                        && KeyPhrase.EMPHASIS.indexOf(text.charAt(from - 1)) >= 0;
    }

    private List<Found> longest(String text, int from) {
        List<Found> longest = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            String wanted = run.items().get(i).text();
            if (wanted.isEmpty() || wanted.length() < 2 && !mayBeFound(wanted.charAt(0), text, from)) {
                continue;
            }
            OptionalInt end = end(text, from, i);
            boolean whole = end.isPresent()
                    && !COMPOUND.matcher(text)
                            .region(end.getAsInt(), text.length())
                            .lookingAt();
            if (whole) {
                longest.removeIf(other -> other.end() < end.getAsInt());
            }
            if (whole && longest.stream().allMatch(other -> other.end() == end.getAsInt())) {
                longest.add(new Found(i, end.getAsInt(), end.getAsInt(), false, Kind.TEXT));
            }
        }
        return longest;
    }

    /** Of choices in the same words, the one that is written there, signs and all: {@code [[1, 2]]} is not {@code [1, 2]}. */
    private Optional<Found> asWritten(String text, int from, List<Found> same) {
        return same.stream()
                .filter(found -> text.substring(from, found.end()).contains(written(found)))
                .max(Comparator.comparingInt(found -> written(found).length()));
    }

    private String written(Found found) {
        String written = run.items().get(found.place()).head().text().written();
        return MARGIN.matcher(Tagless.of(written)).replaceAll("");
    }
}
