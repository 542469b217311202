package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.BaseValue;
import dev.mondai.exporter.qti.schema.Expression;
import dev.mondai.exporter.qti.schema.InlineChoiceInteraction;
import dev.mondai.exporter.qti.schema.Mapping;
import dev.mondai.exporter.qti.schema.Operation;
import dev.mondai.exporter.qti.schema.Reference;
import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.exporter.qti.schema.TextEntryInteraction;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field for a number, which is compared with the ends of each range: qti-components 7.27.4 takes {@code equal} with a
 * tolerance for false.
 *
 * @param shown a unit that stands behind the field; null where none does
 * @param units what the number's unit is picked from; empty where it is not asked for
 * @param unitNeeded whether an answer without a unit is wrong
 */
record NumberField(
        FieldScore score,
        List<NumericalAnswer> answers,
        @Nullable String shown,
        List<Unit> units,
        boolean unitNeeded) implements Field {

    private static final int WIDTH = 10;
    private static final int DIGITS = 12;

    /** A field whose unit is shown, or asked for in a menu where the learner is to give it. */
    static NumberField of(FieldScore score, List<NumericalAnswer> answers, List<Unit> units, UnitRule rule) {
        boolean asked = rule == UnitRule.REQUIRED && !units.isEmpty() || rule == UnitRule.OPTIONAL && units.size() > 1;
        String shown = asked || units.isEmpty() ? null : units.get(0).name();
        return new NumberField(score, answers, shown, asked ? units : List.of(), rule == UnitRule.REQUIRED);
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        List<ResponseDeclaration> all = new ArrayList<>();
        all.add(ResponseDeclaration.single(score.response(), "float").with(List.of(middle(best())), mapping()));
        if (!units.isEmpty()) {
            all.add(ResponseDeclaration.single(unitResponse(), "identifier").with(List.of(unitId(0)), null));
        }
        return all;
    }

    private String unitResponse() {
        return score.response() + "_UNIT";
    }

    private NumericalAnswer best() {
        return answers.stream()
                .filter(answer -> answer.fraction().equals(Fraction.FULL))
                .findFirst()
                .orElse(answers.get(0));
    }

    /** For importers, which read no rules: the middle of each range, as the first range that has it is scored. */
    private Mapping mapping() {
        Map<String, String> earned = new LinkedHashMap<>();
        for (NumericalAnswer answer : answers) {
            earned.putIfAbsent(middle(answer), score.points().share(answer.fraction()));
        }
        List<Mapping.Entry> entries = earned.entrySet().stream()
                .map(entry -> new Mapping.Entry(entry.getKey(), entry.getValue()))
                .toList();
        return new Mapping(score.points().full(), entries);
    }

    private static String middle(NumericalAnswer answer) {
        return Points.number(answer.low().add(answer.high()).divide(BigDecimal.valueOf(2)));
    }

    @Override
    public List<Object> line() {
        TextEntryInteraction field = new TextEntryInteraction(score.response(), WIDTH);
        if (!units.isEmpty()) {
            return List.of(field, " ", menu());
        }
        return shown == null ? List.of(field) : List.of(field, " " + ItemTexts.escaped(shown));
    }

    private InlineChoiceInteraction menu() {
        List<InlineChoiceInteraction.InlineChoice> entries = new ArrayList<>();
        for (Unit unit : units) {
            entries.add(new InlineChoiceInteraction.InlineChoice(unitId(entries.size()), unit.name()));
        }
        return new InlineChoiceInteraction(unitResponse(), false, entries);
    }

    private static String unitId(int index) {
        return "u" + (index + 1);
    }

    @Override
    public AnswerPart part() {
        List<AnswerPart.Case> cases = new ArrayList<>();
        for (NumericalAnswer answer : answers) {
            cases.add(score.answer(cases.size(), fits(answer), answer.fraction(), answer.feedback()));
        }
        return new AnswerPart(
                score.response(), score.feedbackIf(feedback().stream().anyMatch(said -> !said.isEmpty())), cases);
    }

    private Expression fits(NumericalAnswer answer) {
        if (units.isEmpty()) {
            return isWithin(answer, BigDecimal.ONE);
        }
        List<Expression> ways = new ArrayList<>();
        for (Unit unit : units) {
            ways.add(new Operation.And(isUnit(ways.size()), isWithin(answer, unit.factor())));
        }
        if (!unitNeeded) {
            Expression none = new Operation.IsNull(new Reference.Variable(unitResponse()));
            ways.add(new Operation.And(none, isWithin(answer, BigDecimal.ONE)));
        }
        return ways.size() == 1 ? ways.get(0) : new Operation.Or(ways.toArray(Expression[]::new));
    }

    private Expression isUnit(int index) {
        return new Operation.Match(new Reference.Variable(unitResponse()), BaseValue.identifier(unitId(index)));
    }

    /** Whether the number is in the range, given in a unit of which each is {@code factor} of the first. */
    private Expression isWithin(NumericalAnswer answer, BigDecimal factor) {
        BigDecimal low = answer.low().divide(factor, new MathContext(DIGITS, RoundingMode.FLOOR));
        BigDecimal high = answer.high().divide(factor, new MathContext(DIGITS, RoundingMode.CEILING));
        return new Operation.And(
                new Operation.Gte(number(), BaseValue.number(Points.number(low))),
                new Operation.Lte(number(), BaseValue.number(Points.number(high))));
    }

    private Expression number() {
        return new Reference.Variable(score.response());
    }

    @Override
    public List<RichText> feedback() {
        return answers.stream().map(NumericalAnswer::feedback).toList();
    }

    @Override
    public boolean isPartial() {
        return answers.stream().map(NumericalAnswer::fraction).anyMatch(FieldScore::isPartial);
    }
}
