/**
 * Writes XML of which every consumer gets the text that was meant: cleaned, escaped and, where asked, in CDATA sections,
 * in one place for all formats.
 */
@NullMarked
package dev.mondai.xml;

import org.jspecify.annotations.NullMarked;
