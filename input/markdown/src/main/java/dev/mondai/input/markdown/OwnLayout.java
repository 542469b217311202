package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings;
import dev.mondai.input.markdown.layout.vocabulary.Marks;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what {@code mondai.yaml} says of a bank's layout: how questions begin, labels, marks of right and wrong choices. */
final class OwnLayout {

    private static final String KNOWN = "question labels right wrong";
    private static final String LABELS = "α β γ δ, [α β γ δ, I II III IV]";
    private static final String MARKS = "<==, (R)";
    private static final int MOST_LABELS = 26;

    /** Marks that any text may begin or end with. */
    private static final Pattern COMMON_MARK = Pattern.compile("[\\p{L}\\p{N}]|[\\s.,:;?!。、？！'\"-]*");

    /**
     * A setting, to be told where nothing uses it.
     *
     * @param rules those of {@code --explain}, one of which tells that something does
     */
    record Setting(String name, String value, Location place, Set<String> rules) {}

    private final DiagnosticSink diagnostics;
    private final List<Setting> settings = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();
    private Vocabulary vocabulary;

    OwnLayout(Vocabulary vocabulary, DiagnosticSink diagnostics) {
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Setting> settings() {
        return List.copyOf(settings);
    }

    void take(YamlMap.Entry entry) {
        switch (entry.key()) {
            case "question" -> takeAll(entry, this::takeQuestion, Beginnings.known());
            case "labels" -> takeLabels(entry);
            case "right" -> takeAll(entry, this::takeRight, MARKS);
            case "wrong" -> takeAll(entry, this::takeWrong, MARKS);
            default -> diagnostics.report(Diagnostic.at(entry.place(), MarkdownCode.FIELD_UNKNOWN, entry.key(), KNOWN));
        }
    }

    /** Takes one value of an entry; the rule by which it is used, or nothing where it does not fit. */
    private interface Taking {
        Optional<String> take(String value);
    }

    private void takeAll(YamlMap.Entry entry, Taking taking, String fits) {
        Set<String> rules = new HashSet<>();
        List<String> taken = new ArrayList<>();
        for (String value : entry.values()) {
            Optional<String> rule = taking.take(value);
            rule.ifPresentOrElse(rules::add, () -> invalid(entry, value, fits));
            rule.ifPresent(r -> taken.add(value));
        }
        if (entry.values().isEmpty()) {
            invalid(entry, "", fits);
        }
        rules.remove("");
        if (!rules.isEmpty()) {
            settings.add(new Setting(entry.key(), String.join(", ", taken), entry.place(), rules));
        }
    }

    private void invalid(YamlMap.Entry entry, String value, String fits) {
        diagnostics.report(Diagnostic.at(entry.place(), MarkdownCode.FIELD_INVALID, entry.key(), value, fits));
    }

    private Optional<String> takeQuestion(String value) {
        return vocabulary.beginnings().with(value).map(more -> {
            vocabulary = vocabulary.with(more);
            return "head-" + more.last();
        });
    }

    /** A text holds one sequence, and so does a list of single labels. */
    private void takeLabels(YamlMap.Entry entry) {
        boolean single = entry.values().stream().noneMatch(value -> value.contains(" "));
        List<String> sequences = single ? List.of(String.join(" ", entry.values())) : entry.values();
        YamlMap.Entry said = new YamlMap.Entry(entry.key(), sequences, true, YamlMap.EMPTY, entry.place());
        takeAll(said, this::takeSequence, LABELS);
    }

    private Optional<String> takeSequence(String value) {
        List<String> labels = List.of(value.split("\\s+"));
        if (labels.size() < 2
                || labels.size() > MOST_LABELS
                || labels.stream().distinct().count() < labels.size()) {
            return Optional.empty();
        }
        vocabulary = vocabulary.withLabels(labels);
        return Optional.of("own-label");
    }

    private Optional<String> takeRight(String value) {
        return takeMark(value, "own-right").map(rule -> {
            vocabulary = vocabulary.withRight(value);
            return rule;
        });
    }

    private Optional<String> takeWrong(String value) {
        return takeMark(value, "own-wrong").map(rule -> {
            vocabulary = vocabulary.withWrong(value);
            return rule;
        });
    }

    /** A word may stand in a sentence alone: of that, no line tells. */
    private Optional<String> takeMark(String value, String rule) {
        if (COMMON_MARK.matcher(value).matches() || !marks.add(value)) {
            return Optional.empty();
        }
        return Optional.of(Marks.isWord(value) ? "" : rule);
    }
}
