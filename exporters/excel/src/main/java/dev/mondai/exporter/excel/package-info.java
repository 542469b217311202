/**
 * Writes banks as Excel workbooks for reviewers who know spreadsheets: one row a question, with its formatting, and a
 * summary. {@link dev.mondai.exporter.excel.ExcelExporter} is the way in; {@code docs/excel.md} describes the layout.
 */
@NullMarked
package dev.mondai.exporter.excel;

import org.jspecify.annotations.NullMarked;
