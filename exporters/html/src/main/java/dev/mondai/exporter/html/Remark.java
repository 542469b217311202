package dev.mondai.exporter.html;

import dev.mondai.text.RichText;

/**
 * What the author says about a choice or an answer.
 *
 * @param key what the scripts call that choice or answer
 * @param label how the learner knows it, as characters
 * @param text what is said; may be empty
 */
record Remark(String key, String label, RichText text) {}
