package dev.mondai.input.markdown.layout.sign;

/**
 * A label of a choice where it stands in a line.
 *
 * @param text as it stands there
 * @param end where the choice's text starts behind it
 * @param style how sure one may be that it is a label
 */
record ChoiceLabel(String text, int end, ChoiceHead.Style style) {}
