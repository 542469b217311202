package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.MediaEntry;
import dev.mondai.text.MediaFile;
import dev.mondai.text.PlainText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The files of one text under names that Moodle keeps as they are (its {@code PARAM_FILE}) and that differ. */
final class MediaNames {

    private static final int MAX_STEM = 80;
    private static final Map<String, List<String>> ENDINGS = Map.of("image/jpeg", List.of(".jpg", ".jpeg", ".jpe"));

    private final Map<MediaFile, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The address of a file within Moodle's folder of the text, percent-encoded. */
    String address(MediaFile file) {
        String name = names.computeIfAbsent(file, this::freeName);
        return "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What stands beside the text. */
    List<MediaEntry> entries() {
        return names.entrySet().stream()
                .map(entry -> new MediaEntry(entry.getValue(), entry.getKey()))
                .toList();
    }

    private String freeName(MediaFile file) {
        String safe = safeName(file);
        int dot = safe.lastIndexOf('.') < 0 ? safe.length() : safe.lastIndexOf('.');
        String stem = PlainText.shortened(safe.substring(0, dot), MAX_STEM);
        String name = stem + safe.substring(dot);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = stem + "-" + i + safe.substring(dot);
        }
        return name;
    }

    /** Moodle drops these characters from the file's name but not from the link, and guesses the type from the ending. */
    private static String safeName(MediaFile file) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1).strip();
        String safe = name.replaceAll("[\\p{Cntrl}&<>\"`|':\\\\/]", "_");
        List<String> endings = ENDINGS.getOrDefault(file.mediaType(), List.of(file.suffix()));
        boolean isKnown = endings.stream().anyMatch(safe.toLowerCase(Locale.ROOT)::endsWith);
        return isKnown ? safe : safe + file.suffix();
    }
}
