/**
 * The command line. {@link dev.mondai.cli.Main} hands the process's streams to {@link dev.mondai.cli.MondaiTool}, which
 * finds the command; a command parses its arguments, works through the library and answers with an exit status.
 */
@NullMarked
package dev.mondai.cli;

import org.jspecify.annotations.NullMarked;
