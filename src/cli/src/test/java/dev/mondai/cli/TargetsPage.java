package dev.mondai.cli;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.Support;
import dev.mondai.spi.Support.Level;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of {@code docs/targets.md} that the exporters' own declarations make. */
final class TargetsPage {

    static final String BEGIN =
            "<!-- made by the exporters' own declarations; ./mvnw -Dmondai.accept rewrites it -->\n";
    static final String END = "<!-- end of what is made -->\n";

    private final Collection<BankExporter> exporters;

    TargetsPage(Collection<BankExporter> exporters) {
        this.exporters = exporters;
    }

    String text() {
        StringBuilder page = new StringBuilder(BEGIN);
        page.append("\n## Kinds\n\n").append(overview());
        for (BankExporter exporter : exporters) {
            page.append("\n## ").append(exporter.id()).append("\n\n").append(target(exporter));
        }
        return page.append('\n').append(END).toString();
    }

    private String overview() {
        List<String> ids = exporters.stream().map(BankExporter::id).toList();
        StringBuilder table = new StringBuilder(row("kind", ids))
                .append("|---")
                .append("|:-:".repeat(ids.size()))
                .append("|\n");
        for (QuestionKind kind : QuestionKind.values()) {
            table.append(row(
                    kind.text().in(Locale.ENGLISH),
                    exporters.stream()
                            .map(exporter -> sign(exporter.capabilities().of(kind)))
                            .toList()));
        }
        return table.append("\nNative kinds: ")
                .append(nativeKinds())
                .append(".\n")
                .toString();
    }

    private String nativeKinds() {
        return exporters.stream()
                .map(exporter -> exporter.id() + " " + nativeKinds(exporter.capabilities()))
                .collect(Collectors.joining(" · "));
    }

    private static long nativeKinds(Capabilities capabilities) {
        return Arrays.stream(QuestionKind.values())
                .filter(kind -> capabilities.of(kind).level() == Level.NATIVE)
                .count();
    }

    private static String sign(Support support) {
        return switch (support.level()) {
            case NATIVE -> "●";
            case MAPPED, SPLIT -> "◐";
            case IMPOSSIBLE -> "–";
        };
    }

    private static String target(BankExporter exporter) {
        Capabilities capabilities = exporter.capabilities();
        StringBuilder text = new StringBuilder(exporter.title()).append(".\n\n| kind | becomes |\n|---|---|\n");
        for (QuestionKind kind : QuestionKind.values()) {
            text.append(row(kind.text().in(Locale.ENGLISH), List.of(how(capabilities, capabilities.of(kind)))));
        }
        String features = features(capabilities);
        return features.isEmpty()
                ? text + "\nAll features are carried.\n"
                : text + "\n| feature | what happens |\n|---|---|\n" + features;
    }

    private static String how(Capabilities capabilities, Support support) {
        return switch (support.level()) {
            case NATIVE -> "`" + support.key() + "`";
            case MAPPED, SPLIT -> "◐ " + text(capabilities, support);
            case IMPOSSIBLE -> "– " + text(capabilities, support);
        };
    }

    private static String features(Capabilities capabilities) {
        StringBuilder rows = new StringBuilder();
        for (Feature feature : Feature.values()) {
            Set<Support> supports = Arrays.stream(QuestionKind.values())
                    .filter(kind -> capabilities.of(kind).level() != Level.IMPOSSIBLE)
                    .map(kind -> capabilities.of(kind, feature))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            supports.stream()
                    .filter(support -> support.level() != Level.NATIVE)
                    .forEach(support -> rows.append(row(
                            feature.text().in(Locale.ENGLISH) + only(capabilities, feature, support),
                            List.of(text(capabilities, support)))));
        }
        return rows.toString();
    }

    /** The kinds that a line is about, where it is not about all. */
    private static String only(Capabilities capabilities, Feature feature, Support support) {
        List<QuestionKind> possible = Arrays.stream(QuestionKind.values())
                .filter(kind -> capabilities.of(kind).level() != Level.IMPOSSIBLE)
                .toList();
        List<QuestionKind> kinds = possible.stream()
                .filter(kind -> capabilities.of(kind, feature).equals(support))
                .toList();
        return kinds.equals(possible)
                ? ""
                : kinds.stream()
                        .map(kind -> kind.text().in(Locale.ENGLISH))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String text(Capabilities capabilities, Support support) {
        return capabilities.text(support).in(Locale.ENGLISH);
    }

    private static String row(String first, List<String> cells) {
        return "| " + first + " | " + String.join(" | ", cells) + " |\n";
    }
}
