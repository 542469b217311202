package dev.mondai.exporter.html;

/**
 * What everything on the page is written with.
 *
 * @param out where it goes
 * @param text writes rich text
 * @param words the page's own words
 */
record Page(HtmlOutput out, PageText text, Words words) {}
