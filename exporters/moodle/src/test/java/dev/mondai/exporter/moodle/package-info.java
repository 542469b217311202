/** Tests of the exporter: what it writes, read back by a strict parser. */
@NullMarked
package dev.mondai.exporter.moodle;

import org.jspecify.annotations.NullMarked;
