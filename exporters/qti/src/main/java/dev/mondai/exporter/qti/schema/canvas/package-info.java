/**
 * The elements of QTI 1.2 that Canvas reads, and Canvas's own settings of a quiz, as JAXB classes.
 */
@NullMarked
package dev.mondai.exporter.qti.schema.canvas;

import org.jspecify.annotations.NullMarked;
