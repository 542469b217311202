@NullMarked
package dev.mondai.exporter.gift;

import org.jspecify.annotations.NullMarked;
