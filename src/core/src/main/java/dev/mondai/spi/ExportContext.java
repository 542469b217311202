package dev.mondai.spi;

import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What an exporter gets beside the questions.
 *
 * <p>All files are written to temporary places and moved to their own when the whole run is known to be good.
 */
public interface ExportContext {

    /** Where to write the output now. */
    Path output();

    /** Where the output will lie in the end: {@code <out>/<bank><suffix>}. */
    Path destination();

    /**
     * Whether the output goes to a stream, such as standard output, and never to {@link #destination}; no by default. Then
     * no further file belongs beside it but one that the user names.
     */
    default boolean isForStream() {
        return false;
    }

    /**
     * Where to write a further file now, which will be moved to a place of its own together with the output; whatever
     * lies at that place stays readable there until then.
     *
     * @param finalPlace such as a lock file beside {@link #destination}
     */
    Path stage(Path finalPlace);

    /** An empty folder for the exporter's own use, deleted when the sink is closed. */
    Path temporaryFolder();

    OptionValues options();

    /**
     * Takes what else there is to tell. What has a place while a question is written is about that question, and counts among
     * what it loses ({@link FeatureCode}); what is known at the end alone goes to {@link #loss}.
     */
    DiagnosticSink diagnostics();

    /**
     * Tells that this question loses something in this target, in a way that {@link BankExporter#capabilities} cannot say
     * since it depends on more than kind and feature. Told once for a question and feature.
     *
     * @param key names the text that says what happens instead, in the exporter's bundle {@code Capabilities}
     */
    void loss(QuestionInfo question, Feature feature, String key);

    /** The same of a question at hand. */
    default void loss(Question question, Feature feature, String key) {
        loss(question.info(), feature, key);
    }

    /** The present, or what {@code SOURCE_DATE_EPOCH} says: the only clock that an exporter may ask. */
    Clock clock();
}
