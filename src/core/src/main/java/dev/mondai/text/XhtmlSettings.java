package dev.mondai.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How an {@link XhtmlWriter} writes; {@code codeBlock} is null for the default. */
record XhtmlSettings(
        Function<Image, String> imageSource,
        @Nullable Function<CodeBlock, String> codeBlock,
        Function<Gap, String> gap,
        boolean mathSpans,
        XhtmlEscaper escaper) {}
