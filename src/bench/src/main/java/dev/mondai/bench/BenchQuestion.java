package dev.mondai.bench;

import java.util.List;

/**
 * A made-up question.
 *
 * @param number from 1
 * @param stem one line of Markdown
 * @param choices four lines of Markdown
 * @param key the index of the right one
 * @param explanation sentences of Markdown, about 150 words in all
 */
record BenchQuestion(int number, String stem, List<String> choices, int key, List<String> explanation) {}
