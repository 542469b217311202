package dev.mondai.cli;

import dev.mondai.convert.ConversionResult;

/**
 * What is to be told at the end of a conversion.
 *
 * @param keptGoing whether the questions left out are worth listing: without {@code --keep-going} all are
 */
record Outcome(ConversionResult result, boolean keptGoing) {}
