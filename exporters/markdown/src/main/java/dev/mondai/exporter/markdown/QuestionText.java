package dev.mondai.exporter.markdown;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionType;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.text.ListBlock;
import dev.mondai.text.MarkdownNotes;
import dev.mondai.text.MediaSource;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes one question: its title, its fields in a comment, its sections, and of a group its members below them. */
final class QuestionText {

    private static final Set<QuestionType> WITHOUT_POINTS = EnumSet.of(QuestionType.DESCRIPTION, QuestionType.GROUP);
    private static final Set<QuestionType> SCORED_BY_RULE = EnumSet.of(
            QuestionType.SINGLE_CHOICE,
            QuestionType.MULTIPLE_CHOICE,
            QuestionType.MATCHING,
            QuestionType.ORDERING,
            QuestionType.CLOZE);

    /** What a question of unknown language says, since a reader would guess (BCP 47, section 4.1). */
    private static final String UNKNOWN = "und";

    private final ExportContext context;
    private final UnaryOperator<MediaSource> media;
    private final String words;
    private final @Nullable String language;
    private int nextNote = 1;

    /**
     * A writer.
     *
     * @param words the language of the sections' words
     * @param language of all questions that do not say another; null where it is not said
     */
    QuestionText(ExportContext context, UnaryOperator<MediaSource> media, String words, @Nullable String language) {
        this.context = context;
        this.media = media;
        this.words = words;
        this.language = language;
    }

    /**
     * The whole question.
     *
     * @param level of its title
     * @param category where it says its own; null where another thing says it
     */
    String write(Question question, int level, @Nullable List<String> category) {
        HeadingLevels headings = HeadingLevels.of(question);
        if (!headings.fitBelow(level + 1)) {
            context.loss(question, Feature.FORMATTING, "headings-flattened");
        }
        int deeper = headings.deeperThan(level + 1);
        MarkdownNotes notes = MarkdownNotes.from(nextNote);
        Texts texts = new Texts(notes, new PreparedText(deeper, media));
        Sections sections = new Sections();
        FieldLine fields = identity(question.info(), category);
        NumberText numbers = new NumberText(question.info().language());
        question.accept(new KindSections(sections, fields, texts, numbers, words));
        common(question, sections, fields, texts);
        if (deeper > 0) {
            fields.put("headings", Integer.toString(headings.highest()));
        }
        String all = CategoryHeadings.heading(level, question.info().name()) + "\n\n" + fields.write()
                + sections.write(level + 1, words) + texts.footnotes();
        nextNote = notes.next();
        return question instanceof QuestionGroup group ? all + members(group, level + 1) : all;
    }

    /** What describes the bank and stands before its questions; its headings must be none of theirs. */
    String description(RichText description) {
        MarkdownNotes notes = MarkdownNotes.from(nextNote);
        Texts texts = new Texts(notes, new PreparedText(0, media));
        String all = description.isEmpty() ? "" : texts.of(description) + "\n" + texts.footnotes();
        nextNote = notes.next();
        return all;
    }

    private String members(QuestionGroup group, int level) {
        StringBuilder all = new StringBuilder();
        for (Question member : group.members()) {
            List<String> own = member.info().category();
            all.append('\n').append(write(member, level, own.equals(group.info().category()) ? null : own));
        }
        return all.toString();
    }

    private static FieldLine identity(QuestionInfo info, @Nullable List<String> category) {
        FieldLine fields = new FieldLine().put("id", info.id());
        if (!CategoryHeadings.isSayable(info.name())) {
            fields.put("title", info.name());
        }
        if (category != null) {
            fields.put("category", category);
        }
        return fields;
    }

    private void common(Question question, Sections sections, FieldLine fields, Texts texts) {
        QuestionType type = kind(question);
        QuestionInfo info = question.info();
        if (info.points().compareTo(BigDecimal.ONE) != 0 && !WITHOUT_POINTS.contains(type)) {
            fields.put("points", info.points().toPlainString());
        }
        scoring(question.body().scoring(), type, fields);
        if (!info.tags().isEmpty()) {
            fields.put("tags", info.tags());
        }
        if (info.difficulty() != null) {
            fields.put("difficulty", info.difficulty());
        }
        if (!Objects.equals(info.language(), language) || info.language() == null) {
            fields.put("language", info.language() == null ? UNKNOWN : info.language());
        }
        if (!WITHOUT_POINTS.contains(type)) {
            help(question.body(), type, sections, texts);
        }
        sections.put(Section.REFERENCES, texts.of(info.references()));
    }

    /** The kind that is asked, which of variants is that of each. */
    private static QuestionType kind(Question question) {
        return question instanceof VariantsQuestion variants
                ? QuestionType.of(variants.variants().get(0))
                : QuestionType.of(question);
    }

    private static void scoring(Scoring scoring, QuestionType type, FieldLine fields) {
        if (scoring.penalty() != null && type != QuestionType.ESSAY && !WITHOUT_POINTS.contains(type)) {
            fields.put("penalty", scoring.penalty().toPlainString());
        }
        if (scoring.rule() == Scoring.Rule.ALL_OR_NOTHING && SCORED_BY_RULE.contains(type)) {
            fields.put("scoring", "all-or-nothing");
        }
    }

    private void help(QuestionBody body, QuestionType type, Sections sections, Texts texts) {
        sections.put(Section.HINT, hints(body.hints(), texts));
        if (type != QuestionType.ESSAY) {
            sections.put(Section.FEEDBACK, feedback(body.feedback(), texts));
        }
    }

    /** One hint alone is its text, unless that is a list, whose items would be hints. */
    private static String hints(List<RichText> hints, Texts texts) {
        boolean alone = hints.size() == 1
                && !(hints.get(0).blocks().size() == 1 && hints.get(0).blocks().get(0) instanceof ListBlock);
        return alone
                ? texts.of(hints.get(0))
                : Texts.list(hints.stream()
                        .map(hint -> texts.item("-", "", hint, RichText.EMPTY))
                        .toList());
    }

    private String feedback(ResultFeedback feedback, Texts texts) {
        boolean isJapanese = words.equals("ja");
        List<String> items = new ArrayList<>();
        addResult(isJapanese ? "正解" : "Correct", feedback.correct(), items, texts);
        addResult(isJapanese ? "一部正解" : "Partly correct", feedback.partial(), items, texts);
        addResult(isJapanese ? "不正解" : "Incorrect", feedback.incorrect(), items, texts);
        return Texts.list(items);
    }

    private static void addResult(String word, RichText text, List<String> items, Texts texts) {
        if (!text.isEmpty()) {
            items.add(texts.item("-", word + ":", text, RichText.EMPTY));
        }
    }
}
