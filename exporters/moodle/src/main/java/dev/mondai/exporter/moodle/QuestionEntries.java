package dev.mondai.exporter.moodle;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.exporter.moodle.schema.HintEntry;
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
import dev.mondai.model.QuestionType;
import dev.mondai.model.Scoring;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.spi.ExportCode;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns questions into entries; nothing, and an error, for a kind that is not written yet. */
final class QuestionEntries implements Question.Visitor<Optional<QuestionEntry>> {

    /** Moodle's default: a third. */
    private static final String DEFAULT_PENALTY = "0.3333333";

    private final DiagnosticSink diagnostics;
    private final @Nullable String bankLanguage;
    private final TagNames tags;
    private final IdNumbers ids;
    private final Texts texts = new Texts();
    private final ChoiceEntries choices;

    QuestionEntries(DiagnosticSink diagnostics, @Nullable String bankLanguage, boolean withTags) {
        this.diagnostics = diagnostics;
        this.bankLanguage = bankLanguage;
        this.tags = new TagNames(diagnostics, withTags);
        this.ids = new IdNumbers(diagnostics);
        this.choices = new ChoiceEntries(texts, diagnostics);
    }

    @Override
    public Optional<QuestionEntry> choice(ChoiceQuestion question) {
        Wording wording = wording(question);
        QuestionEntry.Common common = common(question, question.generalFeedback(), wording, question.multiple());
        return Optional.of(choices.entry(question, common, wording, place(question.info())));
    }

    private QuestionEntry.Common common(Question question, RichText explanation, Wording wording, boolean counting) {
        QuestionInfo info = question.info();
        String place = place(info);
        return new QuestionEntry.Common(
                name(info),
                texts.block(question.body().stem(), place + "q"),
                texts.optional(withReferences(explanation, info, wording), place + "g"),
                info.points().toPlainString(),
                penalty(question.body().scoring()),
                ids.of(info),
                tags.of(info),
                hints(question.body().hints(), place, counting));
    }

    private String name(QuestionInfo info) {
        String stored = PlainNames.stored(info.name());
        if (PlainNames.isTooLong(info.name())) {
            diagnostics.report(Diagnostic.at(info.source(), MoodleCode.NAME_SHORTENED, info.name(), stored));
        }
        return stored;
    }

    private static RichText withReferences(RichText explanation, QuestionInfo info, Wording wording) {
        return info.references().isEmpty()
                ? explanation
                : explanation.then(wording.referencesHeading()).then(info.references());
    }

    private static String penalty(Scoring scoring) {
        BigDecimal percent = scoring.penalty();
        return percent == null ? DEFAULT_PENALTY : percent.movePointLeft(2).toPlainString();
    }

    private List<HintEntry> hints(List<RichText> hints, String place, boolean counting) {
        List<HintEntry> entries = new ArrayList<>();
        for (RichText hint : hints) {
            entries.add(new HintEntry(texts.block(hint, place + "h" + entries.size()), counting));
        }
        return entries;
    }

    private Wording wording(Question question) {
        String language = question.info().language();
        String sample = PlainText.singleLine(question.body().stem());
        return Wording.of(language != null ? language : bankLanguage, sample);
    }

    private static String place(QuestionInfo info) {
        return info.id().replaceAll("[^A-Za-z0-9_-]", "_") + "-";
    }

    private Optional<QuestionEntry> unsupported(Question question) {
        String kind = QuestionType.of(question).id();
        QuestionInfo info = question.info();
        diagnostics.report(Diagnostic.at(info.source(), ExportCode.KIND_UNSUPPORTED, "moodle", info.name(), kind));
        return Optional.empty();
    }

    @Override
    public Optional<QuestionEntry> trueFalse(TrueFalseQuestion question) {
        return unsupported(question);
    }

    @Override
    public Optional<QuestionEntry> shortAnswer(ShortAnswerQuestion question) {
        return unsupported(question);
    }

    @Override
    public Optional<QuestionEntry> numerical(NumericalQuestion question) {
        return unsupported(question);
    }

    @Override
    public Optional<QuestionEntry> matching(MatchingQuestion question) {
        return unsupported(question);
    }

    @Override
    public Optional<QuestionEntry> ordering(OrderingQuestion question) {
        return unsupported(question);
    }

    @Override
    public Optional<QuestionEntry> cloze(ClozeQuestion question) {
        return unsupported(question);
    }

    @Override
    public Optional<QuestionEntry> essay(EssayQuestion question) {
        return unsupported(question);
    }

    @Override
    public Optional<QuestionEntry> description(DescriptionItem item) {
        return unsupported(item);
    }

    @Override
    public Optional<QuestionEntry> group(QuestionGroup group) {
        return unsupported(group);
    }

    @Override
    public Optional<QuestionEntry> variants(VariantsQuestion question) {
        return unsupported(question);
    }
}
