package dev.mondai.exporter.qti;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The MIME types of files that are handed in. */
final class FileTypes {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry(".pdf", "application/pdf"),
            Map.entry(".txt", "text/plain"),
            Map.entry(".csv", "text/csv"),
            Map.entry(".zip", "application/zip"),
            Map.entry(".png", "image/png"),
            Map.entry(".jpg", "image/jpeg"),
            Map.entry(".mp3", "audio/mpeg"),
            Map.entry(".mp4", "video/mp4"),
            Map.entry(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry(".odt", "application/vnd.oasis.opendocument.text"));

    private FileTypes() {}

    /** The one type that is accepted, since QTI 2.1 names one; null where there are several or none that is known. */
    static @Nullable String only(List<String> endings) {
        return endings.size() == 1 ? TYPES.get(endings.get(0).toLowerCase(Locale.ROOT)) : null;
    }
}
