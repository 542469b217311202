package dev.mondai.table;

/**
 * What has no column of its own.
 *
 * @param field its name in English, the same in every table
 */
public record Detail(String field, Cell text) {}
