package dev.mondai.exporter.moodle;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What Moodle is told to give for each choice. */
final class ChoiceFractions {

    private final EntryParts parts;

    ChoiceFractions(EntryParts parts) {
        this.parts = parts;
    }

    /** The fractions in the order of the choices, all of them on Moodle's list; tells where they are not those meant. */
    List<Fraction> of(ChoiceQuestion question) {
        boolean strict = question.body().scoring().rule() == Scoring.Rule.ALL_OR_NOTHING;
        List<Fraction> meant = strict ? allOrNothing(question) : authors(question);
        List<Fraction> written = meant.stream().map(MoodleFractions::nearest).toList();
        if (!written.equals(meant)) {
            parts.report(
                    question, MoodleCode.FRACTION_ROUNDED, percents(meant), percents(written), sum(question, written));
        }
        return written;
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

    private static String sum(ChoiceQuestion question, List<Fraction> fractions) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < fractions.size(); i++) {
            if (question.choices().get(i).correct()) {
                sum = sum.add(fractions.get(i).percent());
            }
        }
        return sum.toPlainString();
    }
}
