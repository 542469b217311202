/** Tests of the Excel exporter, which read its workbooks back with POI. */
@NullMarked
package dev.mondai.exporter.excel;

import org.jspecify.annotations.NullMarked;
