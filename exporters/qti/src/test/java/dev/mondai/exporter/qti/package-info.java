/** Tests of the exporters: what they write, read back by a strict parser. */
@NullMarked
package dev.mondai.exporter.qti;

import org.jspecify.annotations.NullMarked;
