package dev.mondai.exporter.markdown;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.Explanation;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionType;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.UnitRule;
import dev.mondai.model.ValueTable;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.Inline;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import dev.mondai.text.Table;
import dev.mondai.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Adds the sections and fields that only a question's kind has, and those whose form depends on it. */
final class KindSections implements Question.Visitor<@Nullable Void> {

    private final Sections sections;
    private final FieldLine fields;
    private final Texts texts;
    private final NumberText numbers;
    private final AnswerLists answers;
    private final String language;

    /** @param language of the words that are written */
    KindSections(Sections sections, FieldLine fields, Texts texts, NumberText numbers, String language) {
        this.sections = sections;
        this.fields = fields;
        this.texts = texts;
        this.numbers = numbers;
        this.answers = new AnswerLists(texts, numbers);
        this.language = language;
    }

    private @Nullable Void stem(Question question) {
        sections.put(Section.STEM, texts.of(question.body().stem()));
        return null;
    }

    private void explanation(Question question) {
        sections.put(Section.EXPLANATION, texts.of(question.body().explanation().text()));
    }

    private void type(Question question) {
        fields.put("type", QuestionType.of(question).id());
    }

    private void shuffle(Question question) {
        if (!question.body().shuffle()) {
            fields.put("shuffle", "false");
        }
    }

    @Override
    public @Nullable Void choice(ChoiceQuestion question) {
        List<Choice> choices = question.choices();
        Labels labels = Labels.of(choices);
        if (question.multiple() && question.keys().size() == 1) {
            type(question);
        }
        if (question.body().shuffle() && LabelMentions.areIn(question)) {
            fields.put("shuffle", "true");
        }
        shuffle(question);
        if (repeats(choices)) {
            fields.put("repeats", "true");
        }
        List<String> fixed = IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).fixed())
                .mapToObj(labels::name)
                .toList();
        if (!fixed.isEmpty()) {
            fields.put("fixed", fixed);
        }
        Map<String, RichText> entries = new LinkedHashMap<>();
        if (labels.exist()) {
            choices.forEach(choice -> entries.put(choice.label(), choice.feedback()));
        }
        boolean withFeedback = !explanation(question, entries);
        new ChoiceText(question, labels, texts, withFeedback).write(sections);
        return stem(question);
    }

    /** Whether two wrong choices say the same. */
    private static boolean repeats(List<Choice> choices) {
        List<String> wrong = choices.stream()
                .filter(choice -> !choice.correct())
                .map(choice -> Normalizer.normalize(PlainText.singleLine(choice.content()), Normalizer.Form.NFC))
                .toList();
        return wrong.stream().distinct().count() < wrong.size();
    }

    /** Writes an explanation that may have an analysis; says whether the entries stand in it. */
    private boolean explanation(Question question, Map<String, RichText> entries) {
        Explanation explanation = question.body().explanation();
        Explanation.AnalysisPlace place = explanation.analysis();
        Explanations text = new Explanations(explanation, entries, texts);
        boolean mistakable = text.isMistakable();
        if (mistakable) {
            fields.put("analysis", "false");
        }
        boolean withAnalysis = place != null && !entries.isEmpty() && !mistakable;
        sections.put(Section.EXPLANATION, withAnalysis ? text.withAnalysis(place) : text.plain());
        return withAnalysis;
    }

    @Override
    public @Nullable Void trueFalse(TrueFalseQuestion question) {
        boolean isJapanese = language.equals("ja");
        String right = isJapanese ? "正しい" : "True";
        String wrong = isJapanese ? "誤り" : "False";
        sections.put(Section.KEY, question.answer() ? right : wrong);
        Map<String, RichText> entries = new LinkedHashMap<>();
        entries.put(right, question.trueFeedback());
        entries.put(wrong, question.falseFeedback());
        explanation(withPlace(question), entries);
        return stem(question);
    }

    /** What is said of both answers has no other place than the explanation. */
    private static TrueFalseQuestion withPlace(TrueFalseQuestion question) {
        QuestionBody body = question.body();
        Explanation explanation = body.explanation();
        boolean isSilent =
                question.trueFeedback().isEmpty() && question.falseFeedback().isEmpty();
        if (isSilent || explanation.analysis() != null) {
            return question;
        }
        int end = explanation.text().blocks().size();
        Explanation placed = new Explanation(explanation.text(), new Explanation.AnalysisPlace(end, RichText.EMPTY));
        return question.withBody(
                new QuestionBody(body.stem(), placed, body.feedback(), body.hints(), body.scoring(), body.shuffle()));
    }

    @Override
    public @Nullable Void shortAnswer(ShortAnswerQuestion question) {
        type(question);
        if (question.caseSensitive()) {
            fields.put("case", "true");
        }
        sections.put(Section.KEY, answers.ofTexts(question.answers()));
        explanation(question);
        return stem(question);
    }

    @Override
    public @Nullable Void numerical(NumericalQuestion question) {
        type(question);
        numerical(question, answers.ofNumbers(question.answers(), question.units()));
        explanation(question);
        return stem(question);
    }

    private void numerical(NumericalQuestion question, String key) {
        UnitRule unsaid = question.units().size() > 1 ? UnitRule.OPTIONAL : UnitRule.SHOWN;
        if (question.unitRule() != unsaid) {
            fields.put("unit", question.unitRule().name().toLowerCase(Locale.ROOT));
        }
        sections.put(Section.KEY, key);
        sections.put(Section.UNITS, answers.units(question.units()));
    }

    @Override
    public @Nullable Void matching(MatchingQuestion question) {
        shuffle(question);
        sections.put(Section.PAIRS, new PairText(question, texts).write());
        explanation(question);
        return stem(question);
    }

    @Override
    public @Nullable Void ordering(OrderingQuestion question) {
        shuffle(question);
        List<RichText> entries = question.entries();
        sections.put(
                Section.ORDER,
                Texts.list(IntStream.range(0, entries.size())
                        .mapToObj(i -> texts.item(i + 1 + ".", "", entries.get(i), RichText.EMPTY))
                        .toList()));
        explanation(question);
        return stem(question);
    }

    @Override
    public @Nullable Void cloze(ClozeQuestion question) {
        shuffle(question);
        new GapText(question, texts, numbers).write(sections);
        explanation(question);
        return null;
    }

    @Override
    public @Nullable Void essay(EssayQuestion question) {
        boolean shows = !question.modelAnswer().isEmpty()
                || !question.rubric().isEmpty()
                || !question.response().template().isEmpty();
        if (!shows) {
            type(question);
        }
        EssayFields.put(question.response(), fields);
        sections.put(Section.MODEL_ANSWER, texts.of(question.modelAnswer()));
        sections.put(Section.RUBRIC, texts.of(question.rubric()));
        sections.put(Section.TEMPLATE, texts.of(question.response().template()));
        explanation(question);
        return stem(question);
    }

    @Override
    public @Nullable Void description(DescriptionItem item) {
        type(item);
        return stem(item);
    }

    @Override
    public @Nullable Void group(QuestionGroup group) {
        if (group.body().stem().isEmpty()) {
            type(group);
        }
        if (group.pick() != null) {
            fields.put("pick", group.pick().toString());
        }
        sections.put(Section.STIMULUS, texts.of(group.body().stem()));
        return null;
    }

    @Override
    public @Nullable Void variants(VariantsQuestion question) {
        sections.put(Section.VALUES, table(question.values()));
        if (question.template() != null) {
            return question.template().accept(this);
        }
        NumericalQuestion first = (NumericalQuestion) question.variants().get(0);
        numerical(first, answers.ofFormulas(question.answers(), first.units()));
        explanation(question);
        return stem(question);
    }

    private String table(ValueTable values) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        values.rows().forEach(row -> rows.add(cells(row)));
        return texts.of(RichText.of(new Table(
                values.names().stream().map(name -> Table.Alignment.NONE).toList(), cells(values.names()), rows)));
    }

    private static List<List<Inline>> cells(List<String> texts) {
        return texts.stream().<List<Inline>>map(text -> List.of(new Text(text))).toList();
    }
}
