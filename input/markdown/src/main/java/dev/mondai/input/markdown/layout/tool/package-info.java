/** Layouts of other tools that are strict enough to be told from all else. They are written in the house layout without the steps
 * of the free ones. */
@NullMarked
package dev.mondai.input.markdown.layout.tool;

import org.jspecify.annotations.NullMarked;
