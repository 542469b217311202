package dev.mondai.exporter.qti;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The idents of a question's choices and answers for Canvas, which knows them by numbers. They depend on the question's id
 * alone, so that they stay when questions are added.
 */
record AnswerNumbers(long first) {

    private static final int NUMBERS = 1_000_000;
    private static final int ANSWERS = 100;

    static AnswerNumbers of(String questionId) {
        long number = Long.parseLong(Identifiers.sha256(questionId).substring(0, 8), 16) % NUMBERS + NUMBERS;
        return new AnswerNumbers(number * ANSWERS);
    }

    String get(int index) {
        return String.valueOf(first + index);
    }

    List<String> range(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::get).toList();
    }
}
