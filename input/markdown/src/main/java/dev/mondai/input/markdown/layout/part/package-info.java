/** The parts of one question: which lines are its stem, its choices, its key, its explanation. */
@NullMarked
package dev.mondai.input.markdown.layout.part;

import org.jspecify.annotations.NullMarked;
