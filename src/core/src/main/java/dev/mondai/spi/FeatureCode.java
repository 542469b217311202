package dev.mondai.spi;

import dev.mondai.diagnostic.DiagnosticCode;
import org.jspecify.annotations.Nullable;

/**
 * A code of an exporter's own that may tell of a feature. What has such a code and the place of a question counts among what
 * the question loses, under the feature's name, as {@link ExportContext#loss} does; with any other code it counts as
 * something else.
 */
public interface FeatureCode extends DiagnosticCode {

    /** What the question loses; null where the code speaks of something else. */
    @Nullable
    Feature feature();
}
