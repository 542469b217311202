/** What each line <em>may</em> begin, told by itself and its neighbours: a question, choices, a part; and the runs that choices make. */
@NullMarked
package dev.mondai.input.markdown.layout.sign;

import org.jspecify.annotations.NullMarked;
