/**
 * What mondai tells its user about a document: diagnostics with a code, a place and a hint, in English or Japanese.
 *
 * <p>Readers, checks and exporters add to one {@link dev.mondai.diagnostic.DiagnosticSink} and go on, so that one run
 * tells everything. Exceptions are left for I/O and bugs.
 */
@NullMarked
package dev.mondai.diagnostic;

import org.jspecify.annotations.NullMarked;
