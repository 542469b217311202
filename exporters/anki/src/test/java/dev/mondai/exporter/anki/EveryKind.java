package dev.mondai.exporter.anki;

import dev.mondai.diagnostic.Location;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.Explanation;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.text.Block;
import dev.mondai.text.Gap;
import dev.mondai.text.Inline;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Questions of the kinds without choices, for tests. */
final class EveryKind {

    private EveryKind() {}

    static QuestionInfo info(String id) {
        return new QuestionInfo(
                id,
                "Name of " + id,
                List.of(),
                List.of(),
                BigDecimal.ONE,
                null,
                null,
                RichText.EMPTY,
                Location.of("bank.md", 1));
    }

    static QuestionBody body(RichText stem) {
        return new QuestionBody(
                stem,
                Explanation.of(RichText.plain("Because.")),
                ResultFeedback.NONE,
                List.of(),
                Scoring.DEFAULT,
                true);
    }

    static TrueFalseQuestion trueFalse(String stem, boolean answer) {
        return new TrueFalseQuestion(
                info("tf"),
                body(RichText.plain(stem)),
                answer,
                RichText.plain("Said to true."),
                RichText.plain("Said to false."));
    }

    static ShortAnswerQuestion shortAnswer(AcceptedAnswer... answers) {
        return new ShortAnswerQuestion(info("sa"), body(RichText.plain("Capital of France?")), List.of(answers), false);
    }

    static AcceptedAnswer accepted(String text, int percent) {
        return new AcceptedAnswer(text, Fraction.of(percent), RichText.EMPTY);
    }

    static NumericalQuestion numerical(UnitRule rule, NumericalAnswer... answers) {
        List<Unit> units = List.of(Unit.main("m"), new Unit("cm", new BigDecimal("0.01")));
        return new NumericalQuestion(info("num"), body(RichText.plain("How high?")), List.of(answers), units, rule);
    }

    static NumericalAnswer number(String value, String tolerance) {
        return NumericalAnswer.withTolerance(
                new BigDecimal(value), new BigDecimal(tolerance), Fraction.FULL, RichText.EMPTY);
    }

    static MatchingQuestion matching(String... pairs) {
        List<Pair> all = Stream.of(pairs)
                .map(pair -> pair.split("="))
                .map(pair -> new Pair(RichText.plain(pair[0]), RichText.plain(pair[1])))
                .toList();
        return new MatchingQuestion(
                info("match"), body(RichText.plain("Match.")), all, List.of(RichText.plain("Madrid")));
    }

    static OrderingQuestion ordering(String... entries) {
        return new OrderingQuestion(
                info("order"),
                body(RichText.plain("Order.")),
                Stream.of(entries).map(RichText::plain).toList());
    }

    static EssayQuestion essay(EssayResponse response) {
        return new EssayQuestion(
                info("essay"),
                body(RichText.plain("Why?")),
                RichText.plain("So."),
                RichText.plain("One point each."),
                response);
    }

    /** A line of text and gaps; the gaps' ids are their numbers from 1 on. */
    static ClozeQuestion cloze(Object... parts) {
        List<GapAnswer> gaps = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof GapAnswer gap) {
                gaps.add(gap);
                line.add(new Gap(gap.id()));
            } else {
                line.add(part instanceof Inline inline ? inline : new Text(part.toString()));
            }
        }
        return cloze(new Paragraph(line), gaps);
    }

    static ClozeQuestion cloze(Block stem, List<GapAnswer> gaps) {
        return new ClozeQuestion(info("cloze"), body(RichText.of(stem)), gaps);
    }

    static GapAnswer gap(String id, String... answers) {
        return new GapAnswer.TextGap(
                id,
                BigDecimal.ONE,
                Stream.of(answers).map(answer -> accepted(answer, 100)).toList(),
                false);
    }

    static GapAnswer menu(String id, RichText key, RichText... distractors) {
        List<Choice> choices = new ArrayList<>(List.of(choice(key, true)));
        Stream.of(distractors).forEach(distractor -> choices.add(choice(distractor, false)));
        return new GapAnswer.ChoiceGap(id, BigDecimal.ONE, choices);
    }

    private static Choice choice(RichText content, boolean correct) {
        return new Choice("", correct, correct ? Fraction.FULL : Fraction.NONE, content, RichText.EMPTY, false);
    }
}
