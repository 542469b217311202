package dev.mondai.spi;

import dev.mondai.diagnostic.LocalText;
import dev.mondai.spi.Support.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a target makes of each kind of question and of each feature. It is the source of the warnings before an export and
 * of the tables in the documentation.
 *
 * <p>The texts behind the keys stand in the resource bundle {@code Capabilities} of the exporter's package
 * ({@code Capabilities.properties} in English, {@code Capabilities_ja.properties} in Japanese), each a phrase without a
 * full stop such as {@code shown as part of the explanation}.
 */
public final class Capabilities {

    private final Class<?> exporter;
    private final Map<QuestionKind, Support> kinds;
    private final Map<Feature, Support> features;
    private final Map<QuestionKind, Map<Feature, Support>> exceptions;

    private Capabilities(Builder builder) {
        exporter = builder.exporter;
        kinds = new EnumMap<>(builder.kinds);
        features = new EnumMap<>(builder.features);
        exceptions = new EnumMap<>(builder.exceptions);
    }

    /**
     * Begins a declaration: no kind is possible, and every feature is carried.
     *
     * @param exporter a class in the package of the bundle
     */
    public static Builder of(Class<?> exporter) {
        return new Builder(exporter);
    }

    /** What becomes of a kind. */
    public Support of(QuestionKind kind) {
        return kinds.getOrDefault(kind, Support.UNDECLARED);
    }

    /** What becomes of a feature, for all kinds but those that {@link #of(QuestionKind, Feature)} tells otherwise. */
    public Support of(Feature feature) {
        return features.getOrDefault(feature, Support.CARRIED);
    }

    /** What becomes of a feature of a kind. */
    public Support of(QuestionKind kind, Feature feature) {
        Support exception = exceptions.getOrDefault(kind, Map.of()).get(feature);
        return exception == null ? of(feature) : exception;
    }

    /** What is said of a support that is not native. */
    public LocalText text(Support support) {
        return support.equals(Support.UNDECLARED)
                ? new LocalText(Capabilities.class, "Words", "undeclared")
                : text(support.key());
    }

    /**
     * The text behind a key.
     *
     * @throws java.util.MissingResourceException if the bundle has none: a bug of the exporter
     */
    public LocalText text(String key) {
        return new LocalText(exporter, "Capabilities", key);
    }

    /** Declares what a target carries. */
    public static final class Builder {

        private final Class<?> exporter;
        private final Map<QuestionKind, Support> kinds = new EnumMap<>(QuestionKind.class);
        private final Map<Feature, Support> features = new EnumMap<>(Feature.class);
        private final Map<QuestionKind, Map<Feature, Support>> exceptions = new EnumMap<>(QuestionKind.class);

        private Builder(Class<?> exporter) {
            this.exporter = exporter;
        }

        /**
         * The target has this kind.
         *
         * @param name what the target calls it, the same in every language
         */
        public Builder nativeKind(QuestionKind kind, String name) {
            kinds.put(kind, new Support(Level.NATIVE, name));
            return this;
        }

        /** The target has something that does the same work; the text says what. */
        public Builder mapped(QuestionKind kind, String key) {
            kinds.put(kind, new Support(Level.MAPPED, key));
            return this;
        }

        /** Core splits groups or variants to single questions for this target; the text says so. */
        public Builder split(QuestionKind kind, String key) {
            kinds.put(kind, new Support(Level.SPLIT, key));
            return this;
        }

        /** The target has nothing of the sort; the text says what happens. */
        public Builder impossible(QuestionKind kind, String key) {
            kinds.put(kind, new Support(Level.IMPOSSIBLE, key));
            return this;
        }

        /**
         * The target changes a feature; the text says to what.
         *
         * @param only the kinds for which this holds; all where none is named
         */
        public Builder changed(Feature feature, String key, QuestionKind... only) {
            return put(feature, new Support(Level.MAPPED, key), only);
        }

        /**
         * The target lacks a feature; the text says what happens instead.
         *
         * @param only the kinds for which this holds; all where none is named
         */
        public Builder lost(Feature feature, String key, QuestionKind... only) {
            return put(feature, new Support(Level.IMPOSSIBLE, key), only);
        }

        /** For these kinds, a feature is carried that is changed or lost for the others. */
        public Builder carried(Feature feature, QuestionKind first, QuestionKind... more) {
            put(feature, Support.CARRIED, first);
            return more.length == 0 ? this : put(feature, Support.CARRIED, more);
        }

        private Builder put(Feature feature, Support support, QuestionKind... only) {
            if (only.length == 0) {
                features.put(feature, support);
            }
            for (QuestionKind kind : List.of(only)) {
                exceptions
                        .computeIfAbsent(kind, any -> new EnumMap<>(Feature.class))
                        .put(feature, support);
            }
            return this;
        }

        public Capabilities build() {
            return new Capabilities(this);
        }
    }
}
