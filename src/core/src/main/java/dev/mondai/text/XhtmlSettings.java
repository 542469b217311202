package dev.mondai.text;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How an {@link XhtmlWriter} writes; {@code codeBlock} and {@code player} are null for the default. */
record XhtmlSettings(
        Predicate<MediaSource> shown,
        Function<MediaSource, String> mediaAddress,
        @Nullable Function<CodeBlock, String> codeBlock,
        @Nullable Function<MediaPlayer, String> player,
        boolean objects,
        Function<Gap, String> gap,
        boolean mathSpans,
        boolean mathMl,
        XhtmlEscaper escaper) {}
