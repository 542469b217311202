package dev.mondai.input.markdown.layout.sign;

/**
 * What a question may begin with.
 *
 * @param number the author's number; empty where there is none
 * @param word whether a word such as <i>Question</i> or 問 stands before it
 * @param end where the stem starts in the line
 */
public record QuestionHead(String number, boolean word, int end) {}
