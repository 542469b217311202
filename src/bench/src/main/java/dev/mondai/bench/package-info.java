/** Makes banks to measure mondai with. {@code src/bench/run} does the measuring. */
@NullMarked
package dev.mondai.bench;

import org.jspecify.annotations.NullMarked;
