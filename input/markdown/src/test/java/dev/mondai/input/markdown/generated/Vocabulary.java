package dev.mondai.input.markdown.generated;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an author of some language writes with, from {@code generated/vocabulary.tsv}, or {@code own.tsv}. */
record Vocabulary(String language, Map<String, List<String>> words) {

    private static final List<Vocabulary> ALL = load("vocabulary.tsv");
    private static final List<Vocabulary> OWN = load("own.tsv");
    private static final List<String> MARKS = List.of("✅", "✔", "⭕");

    Vocabulary {
        words = Map.copyOf(words);
    }

    static List<Vocabulary> all() {
        return ALL;
    }

    /** Of a language that the reader does not know. */
    static Vocabulary own() {
        return OWN.get(0);
    }

    /** What a right choice is marked with. */
    List<String> marks() {
        return words.getOrDefault("marks", MARKS);
    }

    List<String> of(String kind) {
        return words.get(kind);
    }

    boolean isWide() {
        return language.equals("ja") || language.equals("zh");
    }

    private static List<Vocabulary> load(String file) {
        Map<String, Map<String, List<String>>> byLanguage = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Vocabulary.class.getResourceAsStream("/generated/" + file), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] row = line.split("\t");
                byLanguage.computeIfAbsent(row[0], l -> new HashMap<>()).put(row[1], List.of(row[2].split("; ")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return byLanguage.entrySet().stream()
                .map(e -> new Vocabulary(e.getKey(), e.getValue()))
                .toList();
    }
}
