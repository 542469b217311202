package dev.mondai.convert;

import dev.mondai.spi.BankReader;
import dev.mondai.spi.BankSource;

/** A bank and the reader that understands its files. */
record BankInput(BankReader reader, BankSource source) {}
