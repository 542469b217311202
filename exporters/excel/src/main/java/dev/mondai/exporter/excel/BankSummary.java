package dev.mondai.exporter.excel;

import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What is counted while the questions pass. */
final class BankSummary {

    private final Map<String, Integer> categories = new LinkedHashMap<>();
    private final Map<QuestionType, Integer> types = new TreeMap<>();
    private final Map<Integer, Integer> keys = new TreeMap<>();
    private int questions;
    private int slots;

    void count(Question question) {
        questions++;
        categories.merge(String.join(" / ", question.info().category()), 1, Integer::sum);
        types.merge(QuestionType.of(question), 1, Integer::sum);
    }

    void countSlots(int number) {
        slots = Math.max(slots, number);
    }

    void countKeys(ChoiceQuestion question) {
        for (int i = 0; i < question.choices().size(); i++) {
            keys.merge(i, question.choices().get(i).correct() ? 1 : 0, Integer::sum);
        }
    }

    int questions() {
        return questions;
    }

    /** The number of slots of the question that has the most. */
    int slots() {
        return slots;
    }

    /** Questions by category, in the order in which the categories first came; empty for those without. */
    Map<String, Integer> categories() {
        return Collections.unmodifiableMap(categories);
    }

    /** Questions by type, in the order of the types. */
    Map<QuestionType, Integer> types() {
        return Collections.unmodifiableMap(types);
    }

    /** How often the choice at a place (0 is the first) is right. */
    Map<Integer, Integer> keys() {
        return Collections.unmodifiableMap(keys);
    }
}
