/** Tests of the whole tool in this process: commands, golden files, plug-ins and the arrows between modules. */
@NullMarked
package dev.mondai.cli;

import org.jspecify.annotations.NullMarked;
