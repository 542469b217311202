package dev.mondai.input.markdown.layout.sign;

/**
 * What a question may begin with.
 *
 * @param number the author's number; empty where there is none
 * @param form what stands before the stem
 * @param end where the stem starts in the line
 */
public record QuestionHead(String number, Form form, int end) {

    /** What stands before the stem. */
    public enum Form {
        NUMBER,
        /** A word such as <i>Question</i> or 問. */
        WORD,
        /** Such a word that the bank adds. */
        OWN_WORD,
        /** A text that the bank names. */
        OWN_TEXT
    }

    /** Whether more than a number stands there. */
    public boolean word() {
        return form != Form.NUMBER;
    }

    /** Whether a word and a number name it: {@code Question 3}. */
    public boolean isCalled() {
        return word() && !number.isEmpty();
    }

    QuestionHead endingAt(int newEnd) {
        return new QuestionHead(number, form, newEnd);
    }

    public boolean own() {
        return form == Form.OWN_TEXT;
    }
}
