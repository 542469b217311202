package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.QuestionEntry;
import dev.mondai.model.QuestionInfo;

/**
 * An entry and where it belongs.
 *
 * @param info of the question, with the category that it is filed under
 */
record FiledEntry(QuestionEntry entry, QuestionInfo info) {}
