package dev.mondai.exporter.anki;

import dev.mondai.model.Choice;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.GapAnswer.ChoiceGap;
import dev.mondai.model.GapAnswer.NumberGap;
import dev.mondai.model.GapAnswer.TextGap;
import dev.mondai.model.NumericalAnswer;
import java.util.List;
import java.util.stream.Collectors;

/** What a gap of a cloze shows: the answer, the choices in place of it, and what else is to be said on the back. */
final class GapHtml {

    private static final String BETWEEN_CHOICES = " / ";

    private final CardHtml html;
    private final Numbers numbers;

    GapHtml(CardHtml html, Numbers numbers) {
        this.html = html;
        this.numbers = numbers;
    }

    /** What the gap is known by between exports: the author's name for it or, where it is but a number, its answer. */
    String name(GapAnswer gap, String idPrefix) {
        return gap.id().matches("\\d+") ? answer(gap, idPrefix) : gap.id();
    }

    /** The answer, as the back shows it in its place. */
    String answer(GapAnswer gap, String idPrefix) {
        if (gap instanceof TextGap text) {
            return html.characters(TypedNote.expected(text.answers()));
        }
        if (gap instanceof NumberGap number) {
            return html.characters(numbers.plain(best(number).value()));
        }
        return html.inline(key((ChoiceGap) gap).content(), idPrefix);
    }

    /** What is shown in place of the answer; empty for nothing. */
    String hint(GapAnswer gap, String idPrefix) {
        return gap instanceof ChoiceGap choices
                ? choices.choices().stream()
                        .map(choice -> html.inline(choice.content(), idPrefix))
                        .collect(Collectors.joining(BETWEEN_CHOICES))
                : "";
    }

    /** What stands behind the gap on both sides. */
    String behind(GapAnswer gap) {
        return gap instanceof NumberGap number && number.unit() != null ? " " + html.characters(number.unit()) : "";
    }

    /** Items that tell of other answers and what is said to each; empty where the answer in the gap says all. */
    String details(GapAnswer gap, String idPrefix) {
        AcceptedList list = new AcceptedList(html, idPrefix);
        if (gap instanceof TextGap text) {
            return text.answers().size() == 1 && isPlain(text) ? "" : list.texts(text.answers());
        }
        if (gap instanceof NumberGap number) {
            String unit = number.unit() == null ? "" : number.unit();
            return number.answers().size() == 1 && isPlain(best(number))
                    ? ""
                    : list.numbers(number.answers(), numbers, unit);
        }
        List<Choice> told = ((ChoiceGap) gap).choices();
        return told.stream().allMatch(GapHtml::isPlain) ? "" : list.choices(told);
    }

    private static boolean isPlain(TextGap gap) {
        return gap.answers().stream()
                .noneMatch(answer -> answer.hasWildcard() || !answer.feedback().isEmpty());
    }

    private static boolean isPlain(NumericalAnswer answer) {
        return answer.isExact() && answer.feedback().isEmpty();
    }

    private static boolean isPlain(Choice choice) {
        boolean usual = choice.fraction().equals(choice.correct() ? Fraction.FULL : Fraction.NONE);
        return usual && choice.feedback().isEmpty();
    }

    private static NumericalAnswer best(NumberGap gap) {
        return TypedNote.best(gap.answers(), NumericalAnswer::fraction);
    }

    private static Choice key(ChoiceGap gap) {
        return TypedNote.best(gap.choices(), Choice::fraction);
    }
}
