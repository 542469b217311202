/**
 * The neutral model as JSON, for programs. What it looks like is told in {@code docs/json.md}, and exactly in
 * {@code docs/json.schema.json}.
 */
@NullMarked
package dev.mondai.exporter.json;

import org.jspecify.annotations.NullMarked;
