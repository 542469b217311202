package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.BaseValue;
import dev.mondai.exporter.qti.schema.Expression;
import dev.mondai.exporter.qti.schema.Mapping;
import dev.mondai.exporter.qti.schema.Operation;
import dev.mondai.exporter.qti.schema.Reference;
import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.exporter.qti.schema.TextEntryInteraction;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Fraction;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field for a word. Answers that have neither wildcard nor feedback are scored by a mapping, which importers read. */
record TextField(FieldScore score, List<AcceptedAnswer> answers, boolean caseSensitive) implements Field {

    private static final int LEAST = 10;
    private static final int STEP = 5;

    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(ResponseDeclaration.single(score.response(), "string").with(List.of(rightAnswer()), mapping()));
    }

    /** Of an answer with wildcards, what fits with nothing at their places. */
    private String rightAnswer() {
        AcceptedAnswer best = answers.stream()
                .filter(answer -> answer.fraction().equals(Fraction.FULL))
                .findFirst()
                .orElse(answers.get(0));
        return best.hasWildcard() ? new WildcardPattern(best.text(), caseSensitive).sample() : best.literal();
    }

    /** Nothing where all answers have wildcards: a mapping has an entry at least. */
    private @Nullable Mapping mapping() {
        List<Mapping.Entry> entries = answers.stream()
                .filter(answer -> !answer.hasWildcard())
                .map(answer ->
                        Mapping.Entry.ofText(answer.literal(), score.points().share(answer.fraction()), caseSensitive))
                .toList();
        return entries.isEmpty() ? null : new Mapping(score.points().full(), entries);
    }

    /** A field as wide as the longest answer, in steps that do not give its length away. */
    @Override
    public List<Object> line() {
        int longest = answers.stream()
                .mapToInt(answer -> answer.text().length())
                .max()
                .orElse(0);
        int width = Math.max(LEAST, (longest / STEP + 1) * STEP);
        return List.of(new TextEntryInteraction(score.response(), width));
    }

    @Override
    public AnswerPart part() {
        return new AnswerPart(
                score.response(),
                score.feedbackIf(feedback().stream().anyMatch(said -> !said.isEmpty())),
                isMapped() ? List.of(mapped()) : compared());
    }

    private boolean isMapped() {
        return answers.stream().noneMatch(AcceptedAnswer::hasWildcard)
                && (!score.hasFeedback()
                        || answers.stream().allMatch(answer -> answer.feedback().isEmpty()));
    }

    private AnswerPart.Case mapped() {
        return new AnswerPart.Case(null, new Reference.MapResponse(score.response()));
    }

    private List<AnswerPart.Case> compared() {
        List<AnswerPart.Case> cases = new ArrayList<>();
        for (AcceptedAnswer answer : answers) {
            cases.add(score.answer(cases.size(), fits(answer), answer.fraction(), answer.feedback()));
        }
        return cases;
    }

    private Expression fits(AcceptedAnswer answer) {
        Expression given = new Reference.Variable(score.response());
        return answer.hasWildcard()
                ? new WildcardPattern(answer.text(), caseSensitive).matches(given)
                : new Operation.StringMatch(given, BaseValue.string(answer.literal()), caseSensitive);
    }

    @Override
    public List<RichText> feedback() {
        return answers.stream().map(AcceptedAnswer::feedback).toList();
    }

    @Override
    public boolean isPartial() {
        return answers.stream().map(AcceptedAnswer::fraction).anyMatch(FieldScore::isPartial);
    }
}
