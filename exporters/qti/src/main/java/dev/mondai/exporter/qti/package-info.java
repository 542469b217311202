/**
 * Writes banks as QTI packages: 2.1, 2.2 and 3.0, which share one vocabulary, and 1.2 as Canvas understands it.
 *
 * <p>The classes of {@link dev.mondai.exporter.qti.schema} speak QTI 2.1; a {@link dev.mondai.exporter.qti.Dialect} and
 * the {@link dev.mondai.exporter.qti.RenamingWriter} turn that into what each version calls it.
 */
@NullMarked
package dev.mondai.exporter.qti;

import org.jspecify.annotations.NullMarked;
