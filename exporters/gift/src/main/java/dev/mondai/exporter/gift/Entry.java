package dev.mondai.exporter.gift;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;

/**
 * A question of the file.
 *
 * @param info its own, which of one of several missing words is not the author's
 * @param text its stem and its answers, ready for the file
 */
record Entry(QuestionInfo info, String text) {

    static Entry of(Question question, String text) {
        return new Entry(question.info(), text);
    }
}
