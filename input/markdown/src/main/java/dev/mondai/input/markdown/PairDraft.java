package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;

/**
 * What stands on the two sides of a pair; a side may be empty.
 *
 * @param left what is asked; empty where the right side is a distractor
 */
record PairDraft(Excerpt left, Excerpt right, Location place) {}
