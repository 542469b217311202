/**
 * The elements of QTI 2.1 items and tests and of IMS content packages that mondai writes, as JAXB classes.
 *
 * <p>They carry no namespace: {@link dev.mondai.exporter.qti.RenamingWriter} gives them that of the version which is
 * written, and the names of 3.0 where that is meant.
 */
@NullMarked
package dev.mondai.exporter.qti.schema;

import org.jspecify.annotations.NullMarked;
