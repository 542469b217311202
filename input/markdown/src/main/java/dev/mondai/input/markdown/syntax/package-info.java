/**
 * From Markdown text to rich text: CommonMark with GFM tables, strikethrough and footnotes, TeX math, and emphasis that
 * works next to Japanese.
 *
 * <p>{@link dev.mondai.input.markdown.syntax.MarkdownSyntax} parses; the nodes it gives have their places in the source.
 */
@NullMarked
package dev.mondai.input.markdown.syntax;

import org.jspecify.annotations.NullMarked;
