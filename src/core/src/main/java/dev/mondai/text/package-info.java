/**
 * Rich text: a small tree of blocks and inlines, after pandoc's model, and the writers that turn it into XHTML,
 * Markdown and plain text.
 *
 * <p>Every string in the tree is free of characters that XML 1.0 forbids, so no writer needs to care.
 */
@NullMarked
package dev.mondai.text;

import org.jspecify.annotations.NullMarked;
