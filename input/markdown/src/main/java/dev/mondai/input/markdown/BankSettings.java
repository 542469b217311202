package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code mondai.yaml} says.
 *
 * @param bankId the bank's id; null where it says nothing
 * @param language the language of all questions that do not say another; null where it says nothing
 * @param words the built-in section words and those of the bank
 * @param vocabulary what documents in other layouts are read with: the built-in tables, and what the bank adds
 * @param layout the settings that {@code vocabulary} has from the bank's layout
 * @param ruby whether 漢字《かんじ》 is a text with its reading
 */
record BankSettings(
        @Nullable String bankId,
        @Nullable String language,
        SectionWords words,
        Vocabulary vocabulary,
        List<OwnLayout.Setting> layout,
        boolean ruby) {

    private static final String KNOWN = "bank language words layout ruby";

    BankSettings {
        layout = List.copyOf(layout);
    }

    /** Those of a folder that says nothing. */
    static BankSettings none() {
        return new Collector(diagnostic -> {}).settings(YamlMap.EMPTY);
    }

    static BankSettings read(String file, byte[] bytes, DiagnosticSink diagnostics) {
        Optional<SourceText> source = new SourceDecoder(SectionWords.builtIn(), diagnostics).decode(file, bytes);
        return new Collector(diagnostics)
                .settings(source.map(text -> YamlMap.parse(text.text(), text, 0, diagnostics))
                        .orElse(YamlMap.EMPTY));
    }

    private static final class Collector {

        private final DiagnosticSink diagnostics;
        private @Nullable String bankId;
        private @Nullable String language;
        private SectionWords words = SectionWords.builtIn();
        private Vocabulary vocabulary = Vocabulary.builtIn();
        private List<OwnLayout.Setting> layout = List.of();
        private boolean ruby;

        Collector(DiagnosticSink diagnostics) {
            this.diagnostics = diagnostics;
        }

        BankSettings settings(YamlMap yaml) {
            yaml.entries().forEach(this::take);
            return new BankSettings(bankId, language, words, vocabulary, layout, ruby);
        }

        private void take(YamlMap.Entry entry) {
            switch (entry.key()) {
                case "bank" -> bankId = text(entry);
                case "language" -> language = text(entry);
                case "ruby" -> ruby = isOn(entry);
                case "words" -> takeWords(map(entry, "stem: …"));
                case "layout" -> takeLayout(map(entry, "question: …"));
                default ->
                    diagnostics.report(Diagnostic.at(entry.place(), MarkdownCode.FIELD_UNKNOWN, entry.key(), KNOWN));
            }
        }

        private @Nullable String text(YamlMap.Entry entry) {
            if (entry.isList() || !entry.map().entries().isEmpty()) {
                invalid(entry, "[…]", "a text");
                return null;
            }
            return entry.values().isEmpty() ? null : entry.values().get(0);
        }

        private boolean isOn(YamlMap.Entry entry) {
            String value = entry.isList() ? "[…]" : String.join("", entry.values());
            if (!List.of("true", "false").contains(value)) {
                invalid(entry, value, "true, false");
            }
            return value.equals("true");
        }

        private List<YamlMap.Entry> map(YamlMap.Entry entry, String fits) {
            if (!entry.values().isEmpty()) {
                invalid(entry, String.join(", ", entry.values()), fits);
            }
            return entry.map().entries();
        }

        private void takeWords(List<YamlMap.Entry> entries) {
            OwnWords own = new OwnWords(words, vocabulary, diagnostics);
            entries.forEach(own::take);
            words = own.words();
            vocabulary = own.vocabulary();
        }

        private void takeLayout(List<YamlMap.Entry> entries) {
            OwnLayout own = new OwnLayout(vocabulary, diagnostics);
            entries.forEach(own::take);
            vocabulary = own.vocabulary();
            layout = own.settings();
        }

        private void invalid(YamlMap.Entry entry, String value, String fits) {
            diagnostics.report(Diagnostic.at(entry.place(), MarkdownCode.FIELD_INVALID, entry.key(), value, fits));
        }
    }
}
