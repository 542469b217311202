package dev.mondai.exporter.anki;

import dev.mondai.text.MediaFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The package around a collection: Anki's "Legacy1", a zip of {@code collection.anki2}, of {@code media}, a JSON object
 * from numbers to names, and of the media under their numbers.
 */
final class ApkgFile {

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ApkgFile() {}

    /**
     * Writes the package. The lowest level of compression takes a third of the time of the usual one and makes the file a
     * fifth larger.
     *
     * @param media the files by the names that the notes use
     */
    static void write(Path apkg, Path collection, Map<String, MediaFile> media) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(apkg));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(entry("collection.anki2"));
            Files.copy(collection, zip);
            zip.putNextEntry(entry("media"));
            zip.write(mediaList(new ArrayList<>(media.keySet())));
            int number = 0;
            for (MediaFile medium : media.values()) {
                zip.putNextEntry(entry(Integer.toString(number++)));
                try (InputStream in = medium.open()) {
                    in.transferTo(zip);
                }
            }
        }
    }

    private static byte[] mediaList(List<String> names) {
        String json = CollectionJson.json(out -> {
            out.writeStartObject();
            for (int number = 0; number < names.size(); number++) {
                out.writeStringField(Integer.toString(number), names.get(number));
            }
            out.writeEndObject();
        });
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        return entry;
    }
}
