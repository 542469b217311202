/**
 * What a format implements to become part of mondai: {@link dev.mondai.spi.BankReader} to be read,
 * {@link dev.mondai.spi.BankExporter} to be written. Both are found by {@link java.util.ServiceLoader}.
 */
@NullMarked
package dev.mondai.spi;

import org.jspecify.annotations.NullMarked;
