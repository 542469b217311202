/**
 * The exporter for a web page: one HTML file that holds a whole bank, asks its questions, scores the answers and can be
 * printed, without a network, a server or a library.
 *
 * <p>{@link dev.mondai.exporter.html.HtmlExporter} is the entry; {@code PageFile} writes what surrounds the questions,
 * {@code QuestionHtml} a question, and the style sheets and scripts of the page stand as resources in {@code page/}.
 */
@NullMarked
package dev.mondai.exporter.html;

import org.jspecify.annotations.NullMarked;
