package dev.mondai.exporter.moodle;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What Moodle is told to give for each choice. */
final class ChoiceFractions {

    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private final EntryParts parts;

    ChoiceFractions(EntryParts parts) {
        this.parts = parts;
    }

    /** The fractions in the order of the choices, all of them on Moodle's list; tells where they are not those meant. */
    List<Fraction> of(ChoiceQuestion question) {
        boolean strict = question.body().scoring().rule() == Scoring.Rule.ALL_OR_NOTHING;
        List<Fraction> meant = strict ? allOrNothing(question) : authors(question);
        List<Fraction> written = written(question, meant);
        if (!written.equals(meant)) {
            parts.report(
                    question,
                    MoodleCode.FRACTION_ROUNDED,
                    percents(meant),
                    percents(written),
                    sum(ofRightChoices(question, written)).toPlainString());
        }
        return written;
    }

    private List<Fraction> written(ChoiceQuestion question, List<Fraction> meant) {
        List<Fraction> written = new ArrayList<>(meant);
        written.replaceAll(MoodleFractions::nearest);
        List<Fraction> right = ofRightChoices(question, meant);
        if (!written.equals(meant) && question.multiple() && isWhole(right)) {
            Optional<List<Fraction>> whole = WholeFractions.nearest(right);
            if (whole.isEmpty()) {
                parts.report(question, MoodleCode.RIGHT_CHOICES_TOO_MANY, Integer.toString(right.size()));
            }
            Iterator<Fraction> next = whole.orElse(right).iterator();
            for (int i = 0; i < written.size(); i++) {
                if (question.choices().get(i).correct()) {
                    written.set(i, next.next());
                }
            }
        }
        return written;
    }

    private static List<Fraction> ofRightChoices(ChoiceQuestion question, List<Fraction> fractions) {
        return IntStream.range(0, fractions.size())
                .filter(i -> question.choices().get(i).correct())
                .mapToObj(fractions::get)
                .toList();
    }

    /** Whether they add up to 100 % but for what rounding does. */
    private static boolean isWhole(List<Fraction> right) {
        return sum(right).subtract(Fraction.FULL.percent()).abs().compareTo(ROUNDING) < 0;
    }

    private static List<Fraction> authors(ChoiceQuestion question) {
        return question.choices().stream().map(Choice::fraction).toList();
    }

    /** The nearest that Moodle can do: one wrong pick takes everything, but a missing one only its share. */
    private static List<Fraction> allOrNothing(ChoiceQuestion question) {
        Fraction right = Fraction.share(question.keys().size());
        Fraction wrong = question.multiple() ? Fraction.of(-100) : Fraction.NONE;
        return question.choices().stream().map(c -> c.correct() ? right : wrong).toList();
    }

    private static String percents(List<Fraction> fractions) {
        return fractions.stream().map(f -> f.percent().toPlainString()).collect(Collectors.joining(", "));
    }

    private static BigDecimal sum(List<Fraction> fractions) {
        return fractions.stream().map(Fraction::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
