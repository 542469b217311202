package dev.mondai.input.markdown;

import dev.mondai.input.markdown.NumericalAnswers.Accepted;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Questions that are answered with a number. */
final class NumericalReader implements KindReader {

    @Override
    public Set<Section> sections() {
        Set<Section> sections = EnumSet.of(Section.KEY, Section.UNITS);
        sections.addAll(Section.COMMON);
        return sections;
    }

    @Override
    public Set<Field> fields() {
        Set<Field> fields = EnumSet.of(Field.UNIT);
        fields.addAll(Field.SCORED);
        return fields;
    }

    @Override
    public Optional<NumericalQuestion> read(QuestionFrame frame) {
        RichText stem = frame.stem();
        QuestionInfo info = frame.info(stem, "");
        NumberNotation notation = NumberNotation.of(info.language());
        List<Accepted> accepted =
                new NumericalAnswers(notation, frame.document().diagnostics()).of(frame.answers());
        List<Unit> units =
                units(frame, notation, accepted.stream().map(Accepted::unit).toList());
        UnitRule rule = rule(frame, units);
        accepted.forEach(answer -> checkName(frame, answer));
        List<NumericalAnswer> answers = new ArrayList<>();
        accepted.forEach(
                answer -> factor(frame, answer, units).map(answer::times).ifPresent(answers::add));
        QuestionBody body = frame.body(stem);
        return frame.isSound()
                ? Optional.of(new NumericalQuestion(info, body, answers, units, rule))
                : Optional.empty();
    }

    /** Those of their section; without one, the unit of the first answer that has one. */
    static List<Unit> units(QuestionFrame frame, NumberNotation notation, List<String> ofAnswers) {
        if (frame.parts().has(Section.UNITS)) {
            List<AnswerDraft> items =
                    new AnswerDrafts(frame.document()).read(frame.parts().content(Section.UNITS));
            return new UnitSection(notation, frame.document().diagnostics()).read(items);
        }
        return ofAnswers.stream()
                .filter(unit -> !unit.isEmpty())
                .limit(1)
                .map(Unit::main)
                .toList();
    }

    /** Shown behind the field; where there are several to choose from, the learner may give one. */
    static UnitRule rule(QuestionFrame frame, List<Unit> units) {
        Optional<String> word = frame.fields().word(Field.UNIT);
        Optional<UnitRule> stated = word.flatMap(w -> List.of(UnitRule.values()).stream()
                .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(w))
                .findFirst());
        if (word.isPresent() && stated.isEmpty()) {
            frame.fields().invalid(Field.UNIT, "shown, optional, required");
        } else if (word.isPresent() && units.isEmpty()) {
            frame.report(frame.fields().placeOf(Field.UNIT), MarkdownCode.UNIT_MISSING);
        }
        return stated.orElse(units.size() > 1 ? UnitRule.OPTIONAL : UnitRule.SHOWN);
    }

    /** {@code 7 Samurai} and {@code 007} are no numbers unless the author says so. */
    private static void checkName(QuestionFrame frame, Accepted answer) {
        boolean isStated = frame.fields().type().isPresent() || frame.parts().has(Section.UNITS);
        if (!isStated && answer.doubtful()) {
            frame.report(answer.place(), MarkdownCode.NUMBER_DOUBTFUL);
        }
    }

    private static Optional<BigDecimal> factor(QuestionFrame frame, Accepted answer, List<Unit> units) {
        if (answer.unit().isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        Optional<Unit> unit =
                units.stream().filter(u -> u.name().equals(answer.unit())).findFirst();
        if (unit.isEmpty()) {
            frame.report(answer.place(), MarkdownCode.UNIT_UNKNOWN, answer.unit());
        }
        return unit.map(Unit::factor);
    }
}
