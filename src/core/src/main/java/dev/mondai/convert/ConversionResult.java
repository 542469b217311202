package dev.mondai.convert;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.LocalText;
import dev.mondai.diagnostic.Location;
import dev.mondai.diagnostic.Severity;
import dev.mondai.spi.ExportCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a conversion did.
 *
 * @param questions how many sound questions were read
 * @param files how many files were read
 * @param diagnostics all that readers and exporters had to say, in the order in which they said it
 * @param leftOut the questions that are in no output, or not in all
 * @param incomplete how many of the questions lack a part, such as a picture that is missing
 * @param losses how many questions lose what in which target; the diagnostics tell the first of each in full
 * @param toldLosses which question loses what, or is not written, as far as the diagnostics tell it
 * @param written the files, absolute; empty where an error stopped the run
 * @param streamed whether the output went to the stream that was asked for
 */
public record ConversionResult(
        int questions,
        int files,
        List<Diagnostic> diagnostics,
        List<LeftOut> leftOut,
        int incomplete,
        List<Loss> losses,
        List<ToldLoss> toldLosses,
        List<Path> written,
        boolean streamed) {

    public ConversionResult {
        diagnostics = List.copyOf(diagnostics);
        leftOut = List.copyOf(leftOut);
        losses = List.copyOf(losses);
        toldLosses = List.copyOf(toldLosses);
        written = List.copyOf(written);
    }

    public int count(Severity severity) {
        return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * A question that had an error.
     *
     * @param target the target that cannot carry it; null where it is left out everywhere
     * @param name the question's
     */
    public record LeftOut(@Nullable String target, String name, Location source) {}

    /**
     * What questions lose in a target.
     *
     * @param feature what they lose
     * @param questions how many lose it
     */
    public record Loss(String target, LocalText feature, int questions) {}

    /**
     * What a question loses in a target, or that it is not written there.
     *
     * @param question its name
     * @param feature what it loses
     * @param diagnostic what was told of it
     */
    public record ToldLoss(String target, String question, LocalText feature, Diagnostic diagnostic) {

        /** What happens instead. */
        public String instead(Locale locale) {
            return diagnostic.code() instanceof ExportCode
                            && diagnostic.arguments().get(3) instanceof LocalText instead
                    ? instead.in(locale)
                    : diagnostic.message(locale);
        }
    }
}
