package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.text.RichText;
import java.util.List;

/** What is filled in within a line: a word, a number or an entry of a menu. */
sealed interface Field permits TextField, NumberField, MenuField {

    /** The response of a field, and of what is picked beside it. */
    List<ResponseDeclaration> declarations();

    /** What stands in the line, with other text in it as XHTML. */
    List<Object> line();

    /** How it is scored. */
    AnswerPart part();

    /** What is said to each answer, in the order of the cases; empty where nothing is. */
    List<RichText> feedback();

    /** Whether an answer may earn something between nothing and all. */
    boolean isPartial();

    /** The identifier of the feedback of an answer. */
    static String feedbackId(int index) {
        return "a" + (index + 1);
    }
}
