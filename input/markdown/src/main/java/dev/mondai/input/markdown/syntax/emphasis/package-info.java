/**
 * Emphasis that works next to Chinese, Japanese and Korean text.
 *
 * <p>Plain CommonMark leaves the asterisks in {@code **法則（Laws）**に}, since the closing run follows punctuation and
 * precedes a letter. This package takes the delimiter characters away from commonmark-java's own code, keeps each run as
 * a {@link dev.mondai.input.markdown.syntax.emphasis.DelimiterRun} and resolves the runs when the tree is complete. Text
 * without CJK characters comes out exactly as CommonMark has it.
 */
@NullMarked
package dev.mondai.input.markdown.syntax.emphasis;

import org.jspecify.annotations.NullMarked;
