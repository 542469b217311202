@NullMarked
package dev.mondai.exporter.markdown;

import org.jspecify.annotations.NullMarked;
