/** Zip archives that are equal byte for byte when their contents are. */
@NullMarked
package dev.mondai.archive;

import org.jspecify.annotations.NullMarked;
