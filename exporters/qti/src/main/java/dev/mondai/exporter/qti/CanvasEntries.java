package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.canvas.Condition;
import dev.mondai.exporter.qti.schema.canvas.Response;
import dev.mondai.exporter.qti.schema.canvas.Test;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.Unit;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;

/** Questions for Canvas whose answers are typed. */
final class CanvasEntries {

    private final CanvasTexts texts;

    CanvasEntries(CanvasTexts texts) {
        this.texts = texts;
    }

    /** Canvas compares without regard to case, and knows right and wrong answers alone. */
    CanvasAnswer shortAnswer(ShortAnswerQuestion question, List<String> whenRight) {
        List<AcceptedAnswer> accepted = Accepted.answers(question.answers());
        List<String> numbers = AnswerNumbers.of(question.info().id()).range(0, accepted.size());
        CanvasAnswer answer = new CanvasAnswer(
                        "short_answer", texts.blocks(question.body().stem()))
                .response(Response.Entered.text())
                .ids(numbers);
        List<Test> tests = new ArrayList<>();
        for (AcceptedAnswer one : accepted) {
            Test typed = new Test.Equal(Response.ONLY, one.literal());
            answer.feedback(numbers.get(tests.size()), one.feedback(), typed);
            tests.add(typed);
        }
        return answer.scoring(Condition.scoring(tests).shows(whenRight));
    }

    CanvasAnswer numerical(NumericalQuestion question, List<String> whenRight) {
        List<NumericalAnswer> accepted = Accepted.numbers(question.answers());
        List<String> numbers = AnswerNumbers.of(question.info().id()).range(0, accepted.size());
        RichText stem = question.body().stem().then(field(question));
        CanvasAnswer answer = new CanvasAnswer("numerical", texts.blocks(stem))
                .response(Response.Entered.number())
                .ids(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            NumericalAnswer one = accepted.get(i);
            List<String> shown = new ArrayList<>();
            if (!one.feedback().isEmpty()) {
                shown.add(answer.feedback(numbers.get(i), one.feedback()));
            }
            shown.addAll(whenRight);
            answer.scoring(Condition.scoring(within(one)).shows(shown));
        }
        return answer;
    }

    /** What shows the unit that the number is in; Canvas draws its own field below. */
    static RichText field(NumericalQuestion question) {
        return question.unit()
                .map(Unit::name)
                .map(name -> RichText.plain("____ " + name))
                .orElse(RichText.EMPTY);
    }

    /**
     * Canvas's importer takes {@code or} for a value with a margin, which it then shows as such, and two bare bounds for a
     * range. New Quizzes knows an exact value by bounds that are written like it.
     */
    private static List<Test> within(NumericalAnswer answer) {
        String value = answer.value().toPlainString();
        Test low = new Test.AtLeast(
                Response.ONLY, answer.isExact() ? value : answer.low().toPlainString());
        Test high = new Test.AtMost(
                Response.ONLY, answer.isExact() ? value : answer.high().toPlainString());
        return answer.isExact() || isRoundInTheMiddle(answer)
                ? List.of(new Test.Or(List.of(new Test.Equal(Response.ONLY, value), new Test.And(List.of(low, high)))))
                : List.of(low, high);
    }

    /** Whether the author may have given a value and a tolerance. */
    private static boolean isRoundInTheMiddle(NumericalAnswer answer) {
        return answer.value().scale()
                <= Math.max(answer.low().scale(), answer.high().scale());
    }

    /** An essay whose answer is files alone is an upload in Canvas. */
    CanvasAnswer essay(EssayQuestion question) {
        CanvasAnswer answer;
        if (question.response().format() == EssayResponse.Format.NONE) {
            answer =
                    new CanvasAnswer("file_upload", texts.blocks(question.body().stem()));
        } else {
            answer = new CanvasAnswer("essay", texts.blocks(question.body().stem())).response(Response.Entered.text());
        }
        return answer.scoring(Condition.ending());
    }
}
