/**
 * A question as rows of a table, the same for workbooks and CSV: fixed columns, a slot for each choice, answer, pair or gap,
 * and details for what has no column of its own. Nothing of a question is left out.
 */
@NullMarked
package dev.mondai.table;

import org.jspecify.annotations.NullMarked;
