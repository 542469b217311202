package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.CalculatedEntry;
import dev.mondai.exporter.moodle.schema.DescriptionEntry;
import dev.mondai.exporter.moodle.schema.QuestionEntry;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.Features;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns questions into entries: one for most, several for groups and variants, none and an error for what would fail. */
final class QuestionEntries implements Question.Visitor<List<FiledEntry>> {

    private final ImportChecks checks;
    private final EntryParts parts;
    private final ChoiceEntries choices;
    private final TrueFalseEntries statements;
    private final ShortAnswerEntries words;
    private final NumericalEntries numbers;
    private final MatchingEntries pairs;
    private final OrderingEntries orders;
    private final GapEntries gaps;
    private final EssayEntries essays;
    private final CalculatedEntries formulas;
    private final boolean calculated;

    QuestionEntries(ExportContext context, @Nullable String bankLanguage) {
        parts = new EntryParts(context, bankLanguage);
        checks = new ImportChecks(parts);
        choices = new ChoiceEntries(parts);
        statements = new TrueFalseEntries(parts);
        words = new ShortAnswerEntries(parts);
        numbers = new NumericalEntries(parts);
        pairs = new MatchingEntries(parts);
        orders = new OrderingEntries(parts);
        gaps = new GapEntries(parts, context.options().choice(MoodleExporter.GAPS));
        essays = new EssayEntries(parts);
        formulas = new CalculatedEntries(parts);
        calculated = context.options().choice(MoodleExporter.VARIANTS).equals("calculated");
    }

    private <Q extends Question> List<FiledEntry> filed(Q question, Function<Q, QuestionEntry> entry) {
        return checks.pass(question) ? List.of(new FiledEntry(entry.apply(question), question.info())) : List.of();
    }

    @Override
    public List<FiledEntry> choice(ChoiceQuestion question) {
        return filed(question, choices::entry);
    }

    @Override
    public List<FiledEntry> trueFalse(TrueFalseQuestion question) {
        return filed(question, statements::entry);
    }

    @Override
    public List<FiledEntry> shortAnswer(ShortAnswerQuestion question) {
        return filed(question, words::entry);
    }

    @Override
    public List<FiledEntry> numerical(NumericalQuestion question) {
        return filed(question, numbers::entry);
    }

    @Override
    public List<FiledEntry> matching(MatchingQuestion question) {
        return filed(question, pairs::entry);
    }

    @Override
    public List<FiledEntry> ordering(OrderingQuestion question) {
        return filed(question, orders::entry);
    }

    @Override
    public List<FiledEntry> cloze(ClozeQuestion question) {
        return filed(question, gaps::entry);
    }

    @Override
    public List<FiledEntry> essay(EssayQuestion question) {
        return filed(question, essays::entry);
    }

    @Override
    public List<FiledEntry> description(DescriptionItem item) {
        return filed(item, text -> new DescriptionEntry(parts.common(text).worth(null)));
    }

    /** A category of its own, with the stimulus as its first entry. */
    @Override
    public List<FiledEntry> group(QuestionGroup group) {
        boolean hasStimulus = !group.body().stem().isEmpty();
        if (!hasStimulus) {
            tellUnsaid(group);
        }
        Stream<Question> stimulus =
                hasStimulus ? Stream.of(new DescriptionItem(group.info(), group.body())) : Stream.empty();
        return filedUnder(group.info(), Stream.concat(stimulus, group.members().stream()));
    }

    /** A category has a name alone: what else there is about a group hangs on its stimulus. */
    private void tellUnsaid(QuestionGroup group) {
        Set<Feature> used = EnumSet.of(Feature.TAGS, Feature.DIFFICULTY, Feature.REFERENCES);
        used.retainAll(Features.of(group));
        used.forEach(feature -> parts.loss(group, feature, "category-has-none"));
    }

    /** One entry that works its answers out, or a category of its own with an entry for each variant. */
    @Override
    public List<FiledEntry> variants(VariantsQuestion question) {
        Optional<CalculatedEntry> entry = calculated ? formulas.entry(question) : Optional.empty();
        return entry.isPresent()
                ? filed(question, any -> entry.get())
                : filedUnder(question.info(), question.variants().stream());
    }

    private List<FiledEntry> filedUnder(QuestionInfo parent, Stream<Question> questions) {
        List<String> category = new ArrayList<>(parent.category());
        category.add(parent.name());
        return questions
                .map(question -> question.withInfo(question.info().withCategory(category)))
                .flatMap(question -> question.accept(this).stream())
                .toList();
    }
}
