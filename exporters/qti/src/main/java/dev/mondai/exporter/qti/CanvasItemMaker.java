package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.canvas.Condition;
import dev.mondai.exporter.qti.schema.canvas.Feedback;
import dev.mondai.exporter.qti.schema.canvas.Item;
import dev.mondai.exporter.qti.schema.canvas.Material;
import dev.mondai.exporter.qti.schema.canvas.Metadata.Field;
import dev.mondai.exporter.qti.schema.canvas.Presentation;
import dev.mondai.exporter.qti.schema.canvas.Processing;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes an item for Canvas out of a choice question. Canvas knows feedback by its ident: {@code general_fb},
 * {@code correct_fb}, {@code general_incorrect_fb}, and for a choice its number and {@code _fb}.
 */
final class CanvasItemMaker {

    private static final String GENERAL = "general_fb";
    private static final String CORRECT = "correct_fb";
    private static final String INCORRECT = "general_incorrect_fb";
    private static final int NUMBERS = 1_000_000;
    private static final int CHOICES = 100;

    private final XhtmlWriter html;
    private final Losses losses;

    /**
     * A maker for one quiz.
     *
     * @param media gets the files that are shown and played
     */
    CanvasItemMaker(MediaFolder media, Losses losses) {
        this.losses = losses;
        this.html = XhtmlWriter.builder()
                .mediaAddress(source -> media.address(source, "$IMS-CC-FILEBASE$/"))
                .escapeMathDelimiters(true)
                .build();
    }

    Item item(String identifier, ChoiceQuestion question) {
        tellLosses(question);
        List<String> numbers = numbers(question);
        Map<String, RichText> feedback = feedback(question, numbers);
        return new Item(identifier, question.info().name(), metadata(question, numbers))
                .shows(presentation(question, numbers), written(feedback))
                .scores(processing(question, numbers, feedback));
    }

    /** A choice's number depends on the question's id alone, so that it stays when questions are added. */
    private static List<String> numbers(ChoiceQuestion question) {
        long base = Long.parseLong(Identifiers.sha256(question.info().id()).substring(0, 8), 16) % NUMBERS + NUMBERS;
        return IntStream.range(0, question.choices().size())
                .mapToObj(i -> String.valueOf(base * CHOICES + i))
                .toList();
    }

    private static List<Field> metadata(ChoiceQuestion question, List<String> numbers) {
        QuestionInfo info = question.info();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(
                "question_type", question.multiple() ? "multiple_answers_question" : "multiple_choice_question"));
        fields.add(new Field("points_possible", new Scores(question).full()));
        fields.add(new Field("original_answer_ids", String.join(",", numbers)));
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

    private Presentation presentation(ChoiceQuestion question, List<String> numbers) {
        List<RichText> contents = Labels.inText(question);
        List<Presentation.Label> labels = new ArrayList<>();
        for (RichText content : contents) {
            labels.add(new Presentation.Label(numbers.get(labels.size()), new Material(html.inline(content))));
        }
        return new Presentation(new Material(html.write(question.body().stem())), question.multiple(), labels);
    }

    /** The texts that there are, by the ident under which Canvas finds them. */
    private static Map<String, RichText> feedback(ChoiceQuestion question, List<String> numbers) {
        Map<String, RichText> all = new LinkedHashMap<>();
        all.put(GENERAL, ItemTexts.afterwards(question));
        all.put(CORRECT, question.body().feedback().correct());
        all.put(INCORRECT, question.body().feedback().incorrect());
        for (Choice choice : question.choices()) {
            all.put(numbers.get(all.size() - 3) + "_fb", choice.feedback());
        }
        all.values().removeIf(RichText::isEmpty);
        return all;
    }

    private List<Feedback> written(Map<String, RichText> feedback) {
        return feedback.entrySet().stream()
                .map(entry -> new Feedback(entry.getKey(), new Material(html.write(entry.getValue()))))
                .toList();
    }

    private static Processing processing(
            ChoiceQuestion question, List<String> numbers, Map<String, RichText> feedback) {
        List<Condition> conditions = new ArrayList<>();
        for (String ident : feedback.keySet()) {
            if (ident.equals(GENERAL)) {
                conditions.add(Condition.showing(Condition.Test.any(), ident));
            } else if (!ident.equals(CORRECT) && !ident.equals(INCORRECT)) {
                conditions.add(Condition.showing(Condition.Test.picked(ident.replace("_fb", "")), ident));
            }
        }
        conditions.add(Condition.scoring(right(question, numbers), feedback.containsKey(CORRECT) ? CORRECT : null));
        if (feedback.containsKey(INCORRECT)) {
            conditions.add(Condition.showing(Condition.Test.any(), INCORRECT));
        }
        return new Processing(conditions);
    }

    private static Condition.Test right(ChoiceQuestion question, List<String> numbers) {
        List<String> right = picked(question, numbers, true);
        return question.multiple()
                ? Condition.Test.exactly(right, picked(question, numbers, false))
                : Condition.Test.picked(right.get(0));
    }

    private static List<String> picked(ChoiceQuestion question, List<String> numbers, boolean correct) {
        return IntStream.range(0, numbers.size())
                .filter(i -> question.choices().get(i).correct() == correct)
                .mapToObj(numbers::get)
                .toList();
    }

    private void tellLosses(ChoiceQuestion question) {
        QuestionInfo info = question.info();
        tell(!question.body().hints().isEmpty(), QtiCode.HINTS_LOST, info);
        tell(question.body().scoring().penalty() != null, QtiCode.PENALTY_LOST, info);
        tell(!question.body().feedback().partial().isEmpty(), QtiCode.PARTIAL_FEEDBACK_LOST, info);
        Scores scores = new Scores(question);
        tell(!scores.areDefault() || question.multiple() && !scores.isPartial(), QtiCode.SCORING_CHANGED, info);
        note(!info.category().isEmpty(), "category", info);
        note(!info.tags().isEmpty(), "tags", info);
        note(info.difficulty() != null, "difficulty", info);
    }

    private void tell(boolean isLost, QtiCode code, QuestionInfo info) {
        if (isLost) {
            losses.add(code, info);
        }
    }

    private void note(boolean isUnused, String what, QuestionInfo info) {
        if (isUnused) {
            losses.add(QtiCode.METADATA_UNUSED, what, info);
        }
    }
}
