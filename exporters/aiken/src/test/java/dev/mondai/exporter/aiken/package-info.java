@NullMarked
package dev.mondai.exporter.aiken;

import org.jspecify.annotations.NullMarked;
