package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the words that {@code mondai.yaml} adds: the house's sections, and what is said in other layouts beside them. */
final class OwnWords {

    private static final String FITS = "…, […, …]";

    /** What a word does in another layout, by its name in {@code mondai.yaml}. */
    private static final Map<String, Role> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put(Section.STEM.id(), Role.QUESTION);
        ROLES.put(Section.CHOICES.id(), Role.CHOICES);
        ROLES.put(Section.KEY.id(), Role.ANSWER);
        ROLES.put(Section.EXPLANATION.id(), Role.EXPLANATION);
        ROLES.put(Section.HINT.id(), Role.HINT);
        ROLES.put(Section.REFERENCES.id(), Role.REFERENCES);
        ROLES.put("reveal", Role.REVEAL);
        ROLES.put("true", Role.TRUE);
        ROLES.put("false", Role.FALSE);
        ROLES.put("is", Role.IS);
        ROLES.put("and", Role.AND);
        ROLES.put("or", Role.OR);
        ROLES.put("not", Role.NOT);
        ROLES.put("because", Role.BECAUSE);
        ROLES.put("thus", Role.THUS);
        ROLES.put("option", Role.ONE);
    }

    private final DiagnosticSink diagnostics;
    private SectionWords words;
    private Vocabulary vocabulary;

    OwnWords(SectionWords words, Vocabulary vocabulary, DiagnosticSink diagnostics) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
    }

    SectionWords words() {
        return words;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    void take(YamlMap.Entry entry) {
        Optional<Section> section = Section.byId(entry.key());
        Optional<Role> role = Optional.ofNullable(ROLES.get(entry.key()));
        if (section.isEmpty() && role.isEmpty()) {
            report(entry, MarkdownCode.FIELD_UNKNOWN, entry.key(), known());
        }
        if (!entry.map().entries().isEmpty()) {
            report(entry, MarkdownCode.FIELD_INVALID, entry.key(), "{…}", FITS);
        }
        for (String word : entry.values()) {
            if (word.isBlank()) {
                report(entry, MarkdownCode.FIELD_INVALID, entry.key(), word, FITS);
            } else {
                role.ifPresent(r -> vocabulary = vocabulary.with(r, word));
                section.ifPresent(s -> take(s, word, entry));
            }
        }
    }

    private void take(Section section, String word, YamlMap.Entry entry) {
        words.with(section, word)
                .ifPresentOrElse(more -> words = more, () -> report(entry, MarkdownCode.WORD_TWICE, word));
    }

    private void report(YamlMap.Entry entry, MarkdownCode code, Object... arguments) {
        diagnostics.report(Diagnostic.at(entry.place(), code, arguments));
    }

    private static String known() {
        return Section.known()
                + ROLES.keySet().stream()
                        .filter(name -> Section.byId(name).isEmpty())
                        .collect(Collectors.joining(" ", " ", ""));
    }
}
