package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.text.RichText;

/**
 * An accepted answer as it stands in the source.
 *
 * @param markdown its Markdown on one line, with what it earns
 * @param feedback what is said to it: a quote below it; may be empty
 */
record AnswerDraft(String markdown, RichText feedback, Location place) {}
