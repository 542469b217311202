package dev.mondai.exporter.moodle;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.Question;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.text.Gap;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the questions that would stop an import in its middle; the others of the file would be missing. */
final class ImportChecks {

    /** Moodle keeps five digits before the point. */
    private static final BigDecimal TOO_MANY_POINTS = BigDecimal.valueOf(100_000);

    private final EntryParts parts;

    ImportChecks(EntryParts parts) {
        this.parts = parts;
    }

    /** Whether Moodle takes the question; tells why not. */
    boolean pass(Question question) {
        BigDecimal mark = mark(question);
        if (mark.compareTo(TOO_MANY_POINTS) >= 0) {
            parts.report(question, MoodleCode.POINTS_TOO_MANY, mark.toPlainString());
            return false;
        }
        if (question.accept(RequiredTexts.OF).anyMatch(ImportChecks::isEmpty)) {
            parts.report(question, MoodleCode.TEXT_MISSING);
            return false;
        }
        if (!hasFullAnswers(question)) {
            parts.report(question, MoodleCode.FULL_ANSWER_MISSING);
            return false;
        }
        return true;
    }

    private static BigDecimal mark(Question question) {
        return question instanceof ClozeQuestion cloze
                ? GapMarks.of(cloze).sum().max(cloze.info().points())
                : question.info().points();
    }

    private static boolean isEmpty(RichText text) {
        return PlainText.singleLine(text).isBlank() && text.media().findAny().isEmpty();
    }

    private static boolean hasFullAnswers(Question question) {
        if (question instanceof ShortAnswerQuestion shortAnswer) {
            return hasFull(shortAnswer.answers().stream().map(AcceptedAnswer::fraction));
        }
        return !(question instanceof ClozeQuestion cloze)
                || haveAnswers(cloze) && cloze.gaps().stream().allMatch(gap -> hasFull(fractions(gap)));
    }

    /** Whether something belongs in each gap of the text: Moodle would show nothing in its place. */
    private static boolean haveAnswers(ClozeQuestion question) {
        Set<String> answered = question.gaps().stream().map(GapAnswer::id).collect(Collectors.toSet());
        return question.body()
                .stem()
                .nodes()
                .allMatch(node -> !(node instanceof Gap gap) || answered.contains(gap.id()));
    }

    private static Stream<Fraction> fractions(GapAnswer gap) {
        if (gap instanceof GapAnswer.TextGap text) {
            return text.answers().stream().map(AcceptedAnswer::fraction);
        }
        return gap instanceof GapAnswer.NumberGap number
                ? number.answers().stream().map(NumericalAnswer::fraction)
                : ((GapAnswer.ChoiceGap) gap).choices().stream().map(Choice::fraction);
    }

    private static boolean hasFull(Stream<Fraction> fractions) {
        return fractions.anyMatch(Fraction.FULL::equals);
    }
}
