package dev.mondai.cli;

import org.jspecify.annotations.Nullable;

/** Which mondai this is. */
final class Version {

    private Version() {}

    /** What the jar's manifest says; {@code development} outside a jar. */
    static String current() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
