package dev.mondai.convert;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The clock of reproducible builds: {@code SOURCE_DATE_EPOCH}, seconds since 1970, else the present. */
public final class SourceDate {

    private SourceDate() {}

    /**
     * The clock that the variable's value asks for.
     *
     * @param sourceDateEpoch null or blank for the present
     * @throws NumberFormatException if it is no whole number
     */
    public static Clock clock(@Nullable String sourceDateEpoch) {
        return sourceDateEpoch == null || sourceDateEpoch.isBlank()
                ? Clock.systemUTC()
                : Clock.fixed(Instant.ofEpochSecond(Long.parseLong(sourceDateEpoch.strip())), ZoneOffset.UTC);
    }
}
