package dev.mondai.exporter.moodle;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.exporter.moodle.schema.HintEntry;
import dev.mondai.exporter.moodle.schema.QuestionEntry;
import dev.mondai.exporter.moodle.schema.ResultQuestionEntry;
import dev.mondai.model.Fraction;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.text.MediaPlayer;
import dev.mondai.text.MediaSource;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What entries of several kinds are made of. */
final class EntryParts {

    /** Moodle's default: a third. */
    private static final String DEFAULT_PENALTY = "0.3333333";

    private final ExportContext context;
    private final @Nullable String bankLanguage;
    private final TagNames tags;
    private final IdNumbers ids;
    private final Texts texts = new Texts();

    EntryParts(ExportContext context, @Nullable String bankLanguage) {
        this.context = context;
        this.bankLanguage = bankLanguage;
        this.tags = new TagNames(context.diagnostics(), context.options().flag(MoodleExporter.TAGS));
        this.ids = new IdNumbers(context.diagnostics());
    }

    Texts texts() {
        return texts;
    }

    /** What every kind has. */
    QuestionEntry.Common common(Question question) {
        return common(question, texts.block(question.body().stem(), place(question) + "q"), false);
    }

    /**
     * What every kind has.
     *
     * @param stem the text as this kind needs it
     * @param counting whether hints also say how many parts of an answer are right
     */
    QuestionEntry.Common common(Question question, FormattedText stem, boolean counting) {
        return common(question, stem, question.body().explanation().text(), counting);
    }

    /** As {@link #common(Question, FormattedText, boolean)}, with an explanation of its own. */
    QuestionEntry.Common common(Question question, FormattedText stem, RichText explanation, boolean counting) {
        QuestionInfo info = question.info();
        return new QuestionEntry.Common(
                name(info),
                stem,
                texts.optional(withReferences(explanation, question), place(question) + "g"),
                info.points().toPlainString(),
                penalty(question.body().scoring()),
                ids.of(info),
                tags.of(info),
                hints(question, counting));
    }

    private String name(QuestionInfo info) {
        String stored = PlainNames.stored(info.name());
        if (PlainNames.isTooLong(info.name())) {
            context.diagnostics().report(Diagnostic.at(info.source(), MoodleCode.NAME_SHORTENED, info.name(), stored));
        }
        return stored;
    }

    private RichText withReferences(RichText explanation, Question question) {
        RichText references = question.info().references();
        return references.isEmpty()
                ? explanation
                : explanation.then(wording(question).referencesHeading()).then(references);
    }

    private static String penalty(Scoring scoring) {
        BigDecimal percent = scoring.penalty();
        return percent == null ? DEFAULT_PENALTY : percent.movePointLeft(2).toPlainString();
    }

    private List<HintEntry> hints(Question question, boolean counting) {
        List<HintEntry> entries = new ArrayList<>();
        for (RichText hint : question.body().hints()) {
            entries.add(new HintEntry(texts.block(hint, place(question) + "h" + entries.size()), counting));
        }
        return entries;
    }

    /**
     * What is said of a whole answer: the author's words, else the usual ones.
     *
     * @param counting whether a partly right answer is also told how many of its parts are right
     */
    ResultQuestionEntry.Results results(Question question, boolean counting) {
        ResultFeedback feedback = question.body().feedback();
        Wording wording = wording(question);
        String place = place(question);
        return new ResultQuestionEntry.Results(
                texts.optional(orElse(feedback.correct(), wording.correct()), place + "rc"),
                texts.optional(orElse(feedback.partial(), wording.partial()), place + "rp"),
                texts.optional(orElse(feedback.incorrect(), wording.incorrect()), place + "ri"),
                counting);
    }

    private static RichText orElse(RichText authors, RichText words) {
        return authors.isEmpty() ? words : authors;
    }

    /**
     * What is said to one answer of a kind without feedback on the result: the answer's own, then the author's for such a
     * result.
     *
     * @param number tells the answers of a question apart
     */
    @Nullable
    FormattedText feedback(Question question, RichText own, Fraction earned, int number) {
        RichText result = of(question.body().feedback(), earned);
        return texts.optional(own.then(result), place(question) + "f" + number);
    }

    /** Tells that what the author says to a partly right answer is left out where no answer is partly right. */
    void tellUnsaid(Question question, Stream<Fraction> earned) {
        boolean hasPartial = earned.anyMatch(f -> f.isPositive() && !f.equals(Fraction.FULL));
        if (!hasPartial && !question.body().feedback().partial().isEmpty()) {
            loss(question, Feature.RESULT_FEEDBACK, "nothing-partly-right");
        }
    }

    private static RichText of(ResultFeedback feedback, Fraction earned) {
        if (earned.equals(Fraction.FULL)) {
            return feedback.correct();
        }
        return earned.isPositive() ? feedback.partial() : feedback.incorrect();
    }

    /** The percentages of answers, all of them on Moodle's list; tells where they are not those meant. */
    List<String> fractions(Question question, Stream<Fraction> meant) {
        List<Fraction> wanted = meant.toList();
        List<Fraction> written = wanted.stream().map(MoodleFractions::nearest).toList();
        if (!written.equals(wanted)) {
            loss(question, Feature.FRACTIONS, "nearest-fraction");
        }
        tellUnsaid(question, wanted.stream());
        return written.stream().map(f -> f.percent().toPlainString()).toList();
    }

    /** The words in the question's language. */
    Wording wording(Question question) {
        String language = question.info().language();
        String sample = PlainText.singleLine(question.body().stem());
        return Wording.of(language != null ? language : bankLanguage, sample);
    }

    /** Begins the ids of what stands in a question. */
    static String place(Question question) {
        return question.info().id().replaceAll("[^A-Za-z0-9_-]", "_") + "-";
    }

    /** Tells something of a question, whose name becomes the first argument. */
    void report(Question question, DiagnosticCode code, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = question.info().name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        context.diagnostics().report(Diagnostic.at(question.info().source(), code, arguments));
    }

    /** Tells that a text loses the pictures, sounds and films for which a condition holds. */
    void lossOfMedia(Question question, RichText text, Predicate<MediaSource> lost, String key) {
        text.media()
                .filter(media -> lost.test(media.source()))
                .map(media -> media instanceof MediaPlayer ? Feature.AUDIO_VIDEO : Feature.IMAGES)
                .distinct()
                .forEach(feature -> loss(question, feature, key));
    }

    /** Tells that a question loses something; the key names a text of {@code Capabilities.properties}. */
    void loss(Question question, Feature feature, String key) {
        context.loss(question, feature, key);
    }
}
