package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.canvas.Condition;
import dev.mondai.exporter.qti.schema.canvas.Feedback;
import dev.mondai.exporter.qti.schema.canvas.Item;
import dev.mondai.exporter.qti.schema.canvas.Metadata.Field;
import dev.mondai.exporter.qti.schema.canvas.Presentation;
import dev.mondai.exporter.qti.schema.canvas.Processing;
import dev.mondai.exporter.qti.schema.canvas.Test;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes an item for Canvas out of a question. Canvas knows feedback by its ident: {@code general_fb}, {@code correct_fb},
 * {@code general_incorrect_fb}, and for an answer its number and {@code _fb}.
 */
final class CanvasItemMaker {

    private static final String GENERAL = "general_fb";
    private static final String CORRECT = "correct_fb";
    private static final String INCORRECT = "general_incorrect_fb";

    private final CanvasTexts texts;
    private final CanvasKinds kinds;

    CanvasItemMaker(CanvasTexts texts, CanvasKinds kinds) {
        this.texts = texts;
        this.kinds = kinds;
    }

    /**
     * An item.
     *
     * @param question no group, and variants only where Canvas has a formula for them
     * @param stimulus the identifier of the text that belongs to it, by which New Quizzes shows both together; or null
     */
    Item item(String identifier, Question question, @Nullable String stimulus) {
        CanvasAnswer answer = question.accept(kinds);
        List<Field> fields = metadata(question, answer);
        unlessEmpty(fields, "parent_stimulus_item_ident", stimulus == null ? "" : stimulus);
        Item item = new Item(identifier, question.info().name(), fields);
        answer.calculated().ifPresent(item::calculates);
        Presentation presentation = new Presentation(answer.stem(), answer.responses());
        if (answer.scoring().isEmpty()) {
            return item.shows(presentation, List.of());
        }
        Map<String, RichText> feedback = feedback(question);
        Processing processing = processing(answer, feedback);
        feedback.putAll(answer.feedback());
        return item.shows(presentation, written(feedback)).scores(processing);
    }

    private static List<Field> metadata(Question question, CanvasAnswer answer) {
        QuestionInfo info = question.info();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("question_type", answer.type()));
        fields.add(new Field("points_possible", CanvasAnswer.points(question).toPlainString()));
        unlessEmpty(fields, "original_answer_ids", String.join(",", answer.ids()));
        fields.add(new Field("mondai_id", info.id()));
        unlessEmpty(fields, "category", String.join("/", info.category()));
        unlessEmpty(fields, "tags", String.join(",", info.tags()));
        unlessEmpty(fields, "difficulty", info.difficulty() == null ? "" : info.difficulty());
        return fields;
    }

    private static void unlessEmpty(List<Field> fields, String label, String entry) {
        if (!entry.isEmpty()) {
            fields.add(new Field(label, entry));
        }
    }

    /** The texts that there are whatever the kind, by the ident under which Canvas finds them. */
    private static Map<String, RichText> feedback(Question question) {
        Map<String, RichText> all = new LinkedHashMap<>();
        RichText afterwards = ItemMaker.afterwards(question);
        // An essay has no other place for it, and learners see it when they have handed in.
        all.put(GENERAL, question instanceof EssayQuestion essay ? afterwards.then(essay.modelAnswer()) : afterwards);
        all.put(CORRECT, question.body().feedback().correct());
        all.put(INCORRECT, question.body().feedback().incorrect());
        all.values().removeIf(RichText::isEmpty);
        return all;
    }

    /** The idents of what is said to a right answer. */
    static List<String> whenRight(Question question) {
        return question.body().feedback().correct().isEmpty() ? List.of() : List.of(CORRECT);
    }

    private static Processing processing(CanvasAnswer answer, Map<String, RichText> feedback) {
        List<Condition> conditions = new ArrayList<>();
        if (feedback.containsKey(GENERAL)) {
            conditions.add(Condition.showing(new Test.Any(), GENERAL));
        }
        conditions.addAll(answer.showing());
        conditions.addAll(answer.scoring());
        if (feedback.containsKey(INCORRECT)) {
            conditions.add(Condition.showing(new Test.Any(), INCORRECT));
        }
        return new Processing(conditions);
    }

    private List<Feedback> written(Map<String, RichText> feedback) {
        return feedback.entrySet().stream()
                .map(entry -> new Feedback(entry.getKey(), texts.blocks(entry.getValue())))
                .toList();
    }
}
