package dev.mondai.exporter.anki;

import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The note for a question that the learner answers in his own words, and judges himself. */
final class EssayNote {

    private EssayNote() {}

    static Note of(EssayQuestion question, CommonFields common) {
        CardHtml html = common.html();
        Map<Field, String> fields = common.withStem(
                question, question.body().explanation().text(), List.of(question.modelAnswer(), question.rubric()));
        fields.put(Field.LIMITS, limits(question.response(), html));
        fields.put(Field.ANSWER, html.blocks(question.modelAnswer(), "a-"));
        fields.put(Field.RUBRIC, html.blocks(question.rubric(), "r-"));
        return new Note(NoteType.ESSAY, common.id(question), Tags.of(question.info()), fields, List.of(0));
    }

    /** The note type's styling has the words around the numbers. */
    private static String limits(EssayResponse response, CardHtml html) {
        String words = count("min-words", response.minWords()) + count("max-words", response.maxWords());
        String template = response.template().isEmpty()
                ? ""
                : "<blockquote class=\"template\">" + html.blocks(response.template(), "t-") + "</blockquote>";
        return (words.isEmpty() ? "" : "<p class=\"words\">" + words.strip() + "</p>") + template;
    }

    private static String count(String type, @Nullable Integer number) {
        return number == null ? "" : "<span class=\"" + type + "\">" + number + "</span> ";
    }
}
