package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.input.markdown.layout.house.Recognition.TracedLine;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rules the lines of a bank were read by, and so which settings of its layouts are of use. */
final class LayoutUse {

    private final Map<BankSettings, Set<String>> rules = new IdentityHashMap<>();

    /** Takes the rules of a file's lines. */
    void take(BankSettings settings, List<TracedLine> lines) {
        if (!settings.layout().isEmpty()) {
            Set<String> used = rules.computeIfAbsent(settings, s -> new HashSet<>());
            lines.forEach(line -> used.addAll(List.of(line.rule().split("\\+"))));
        }
    }

    /** Tells of each setting that no line was read by: it is misspelt, or says something else than was meant. */
    void reportUnused(Collection<BankSettings> all, DiagnosticSink diagnostics) {
        for (BankSettings settings : all) {
            Set<String> used = rules.getOrDefault(settings, Set.of());
            settings.layout().stream()
                    .filter(setting -> Collections.disjoint(setting.rules(), used))
                    .forEach(setting -> diagnostics.report(Diagnostic.at(
                            setting.place(), MarkdownCode.LAYOUT_UNUSED, setting.name(), setting.value())));
        }
    }
}
