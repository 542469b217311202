/** Tests of the Anki exporter, and {@link dev.mondai.exporter.anki.ApkgDump}, which shows a package as text. */
@NullMarked
package dev.mondai.exporter.anki;

import org.jspecify.annotations.NullMarked;
