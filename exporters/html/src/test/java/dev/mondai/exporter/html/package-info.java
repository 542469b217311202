@NullMarked
package dev.mondai.exporter.html;

import org.jspecify.annotations.NullMarked;
