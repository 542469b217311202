package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.spi.BankSource;
import dev.mondai.spi.ReadContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The document that {@code markdown.keys} names: the keys of a bank, apart from its questions. */
final class KeyDocument {

    private KeyDocument() {}

    /**
     * Its lines; none where the user names no such document.
     *
     * <p>Its numbers are those of one file. With several, nobody could tell whose they are: that is an error.
     */
    static List<String> lines(BankSource bank, ReadContext context, BankSettings settings) throws IOException {
        Optional<Path> file = context.options().file(MarkdownReader.KEYS);
        if (file.isEmpty()) {
            return List.of();
        }
        String name = file.get().getFileName().toString();
        if (bank.files().size() > 1) {
            context.diagnostics().report(Diagnostic.of(MarkdownCode.KEYS_FOR_ONE, name, bank.name()));
            return List.of();
        }
        return new SourceDecoder(settings.words(), context.diagnostics())
                .decode(name, Files.readAllBytes(file.get()))
                .map(source -> source.text().lines().toList())
                .orElse(List.of());
    }
}
