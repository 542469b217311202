package dev.mondai.input.markdown;

import dev.mondai.model.CalculatedAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionType;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.model.ValueTable;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Questions that are asked with other values each time. */
final class VariantsReader implements KindReader {

    private static final Set<Section> CALCULATED = Section.commonAnd(Section.VALUES, Section.KEY, Section.UNITS);

    /** All but the stimulus: which of them the kind of its variants knows is found while reading. */
    @Override
    public Set<Section> sections() {
        return EnumSet.complementOf(EnumSet.of(Section.STIMULUS));
    }

    /** All: which of them the kind of its variants knows is found while reading. */
    @Override
    public Set<Field> fields() {
        return EnumSet.complementOf(EnumSet.of(Field.PICK, Field.BANK));
    }

    @Override
    public Optional<VariantsQuestion> read(QuestionFrame frame) {
        Optional<ValueTable> values = new ValueSection(frame).read();
        return values.flatMap(table -> isCalculated(frame, table) ? calculated(frame, table) : worded(frame, table));
    }

    private static boolean isCalculated(QuestionFrame frame, ValueTable values) {
        boolean isOtherwise = frame.fields()
                .type()
                .filter(type -> type != QuestionType.VARIANTS && type != QuestionType.NUMERICAL)
                .isPresent();
        return !isOtherwise
                && !frame.parts().has(Section.CHOICES)
                && frame.parts().has(Section.KEY)
                && CalculatedAnswers.areIn(frame.answers(), values);
    }

    private static Optional<VariantsQuestion> calculated(QuestionFrame frame, ValueTable values) {
        frame.know(CALCULATED, Field.scoredAnd(Field.UNIT), QuestionType.VARIANTS);
        RichText stem = frame.stem();
        QuestionInfo info = frame.info(stem, "");
        CalculatedAnswers reader = new CalculatedAnswers(frame, values, NumberNotation.of(info.language()));
        List<AnswerDraft> drafts = frame.answers();
        List<CalculatedAnswer> answers = reader.read(drafts);
        List<Unit> units = reader.units(drafts);
        UnitRule rule = NumericalReader.rule(frame, units);
        QuestionBody body = frame.body(stem);
        if (!frame.isSound()) {
            return Optional.empty();
        }
        List<Question> variants = variants(
                frame,
                values,
                CalculatedAnswers.names(drafts),
                row -> new NumericalQuestion(info, body, reader.of(answers, row), units, rule));
        return Optional.of(new VariantsQuestion(info, body, values, answers, variants));
    }

    private static Optional<VariantsQuestion> worded(QuestionFrame frame, ValueTable values) {
        QuestionType type = frame.fields()
                .type()
                .filter(stated -> stated != QuestionType.VARIANTS)
                .orElseGet(() -> new KindOfParts(frame.document(), frame.parts()).ofVariant());
        KindReader reader = KindReaders.of(type).orElseThrow();
        Set<Section> sections = EnumSet.of(Section.VALUES);
        sections.addAll(reader.sections());
        frame.know(sections, reader.fields(), type);
        return reader.read(frame).map(template -> filled(frame, template, values));
    }

    private static VariantsQuestion filled(QuestionFrame frame, Question template, ValueTable values) {
        List<Question> variants = variants(frame, values, Set.of(), row -> template);
        return new VariantsQuestion(template.info(), template.body(), values, List.of(), template, variants);
    }

    private static List<Question> variants(
            QuestionFrame frame, ValueTable values, Set<String> inFormulas, IntFunction<Question> templates) {
        List<Question> variants = new ArrayList<>();
        for (int row = 0; row < values.rows().size(); row++) {
            ValueFilling filling = ValueFilling.ofRow(values, row);
            variants.add(filling.variant(templates.apply(row), row + 1));
            if (row == 0) {
                checkNames(frame, values, inFormulas, filling);
            }
        }
        return variants;
    }

    /** Learners would see a name that is misspelt; then a column mostly is of no use as well. */
    private static void checkNames(
            QuestionFrame frame, ValueTable values, Set<String> inFormulas, ValueFilling filling) {
        String names = String.join(", ", values.names());
        filling.unknown().forEach(name -> frame.report(frame.place(), MarkdownCode.VALUE_UNKNOWN, name, names));
        values.names().stream()
                .filter(name -> !filling.hasUsed(name) && !inFormulas.contains(name))
                .forEach(name -> frame.report(frame.parts().place(Section.VALUES), MarkdownCode.VALUE_UNUSED, name));
    }
}
