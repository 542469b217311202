package dev.mondai.exporter.moodle;

import static dev.mondai.model.QuestionMaker.question;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionMaker;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.text.Gap;
import dev.mondai.text.Inline;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes questions of all kinds; what all kinds have in common comes from a {@link QuestionMaker}. */
final class Kinds {

    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

    private Kinds() {}

    /** A question whose info and body others take. */
    private static Question base(QuestionMaker maker) {
        return maker.key("a").choice("b").make();
    }

    static ShortAnswerQuestion shortAnswer(QuestionMaker maker, AcceptedAnswer... answers) {
        Question base = base(maker);
        return new ShortAnswerQuestion(base.info(), base.body(), List.of(answers), false);
    }

    static AcceptedAnswer accepted(String text, int percent) {
        return accepted(text, percent, "");
    }

    static AcceptedAnswer accepted(String text, int percent, String feedback) {
        return new AcceptedAnswer(text, Fraction.of(percent), RichText.plain(feedback));
    }

    static NumericalQuestion numerical(QuestionMaker maker, NumericalAnswer... answers) {
        return numerical(maker, UnitRule.SHOWN, List.of(), answers);
    }

    static NumericalQuestion numerical(
            QuestionMaker maker, UnitRule rule, List<Unit> units, NumericalAnswer... answers) {
        Question base = base(maker);
        return new NumericalQuestion(base.info(), base.body(), List.of(answers), units, rule);
    }

    static NumericalAnswer range(String low, String high, int percent, String feedback) {
        return new NumericalAnswer(
                new BigDecimal(low), new BigDecimal(high), Fraction.of(percent), RichText.plain(feedback));
    }

    static NumericalAnswer range(String low, String high) {
        return range(low, high, 100, "");
    }

    /** @param pairs premises and responses in turn; an empty premise makes a distractor */
    static MatchingQuestion matching(QuestionMaker maker, RichText... pairs) {
        Question base = base(maker);
        List<MatchingQuestion.Pair> matches = new ArrayList<>();
        List<RichText> distractors = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].isEmpty()) {
                distractors.add(pairs[i + 1]);
            } else {
                matches.add(new MatchingQuestion.Pair(pairs[i], pairs[i + 1]));
            }
        }
        return new MatchingQuestion(base.info(), base.body(), matches, distractors);
    }

    static MatchingQuestion matching(QuestionMaker maker, String... pairs) {
        return matching(maker, Stream.of(pairs).map(RichText::plain).toArray(RichText[]::new));
    }

    static OrderingQuestion ordering(QuestionMaker maker, String... entries) {
        Question base = base(maker);
        return new OrderingQuestion(
                base.info(),
                base.body(),
                Arrays.stream(entries).map(RichText::plain).toList());
    }

    /** The gaps stand in the text as <code>{{a}}</code>, named in the order of the alphabet. */
    static ClozeQuestion cloze(String text, GapAnswer... gaps) {
        return cloze(question(withGaps(text)), gaps);
    }

    static ClozeQuestion cloze(QuestionMaker maker, GapAnswer... gaps) {
        Question base = base(maker);
        return new ClozeQuestion(base.info(), base.body(), List.of(gaps));
    }

    static RichText withGaps(String text) {
        List<Inline> inlines = new ArrayList<>();
        Matcher matcher = GAP.matcher(text);
        int end = 0;
        for (MatchResult gap : matcher.results().toList()) {
            inlines.add(new Text(text.substring(end, gap.start())));
            inlines.add(new Gap(gap.group(1)));
            end = gap.end();
        }
        inlines.add(new Text(text.substring(end)));
        return RichText.of(new Paragraph(inlines));
    }

    static GapAnswer text(String id, AcceptedAnswer... answers) {
        return new GapAnswer.TextGap(id, BigDecimal.ONE, List.of(answers), false);
    }

    static GapAnswer number(String id, NumericalAnswer... answers) {
        return new GapAnswer.NumberGap(id, BigDecimal.ONE, List.of(answers), null);
    }

    /** @param choices the first one is right */
    static GapAnswer choice(String id, RichText... choices) {
        return choice(id, 0, choices);
    }

    static GapAnswer choice(String id, int key, String... choices) {
        return choice(id, key, Stream.of(choices).map(RichText::plain).toArray(RichText[]::new));
    }

    static GapAnswer choice(String id, int key, RichText... choices) {
        List<Choice> all = new ArrayList<>();
        for (RichText content : choices) {
            boolean correct = all.size() == key;
            Fraction fraction = correct ? Fraction.FULL : Fraction.NONE;
            all.add(new Choice("", correct, fraction, content, RichText.EMPTY, false));
        }
        return new GapAnswer.ChoiceGap(id, BigDecimal.ONE, all);
    }
}
