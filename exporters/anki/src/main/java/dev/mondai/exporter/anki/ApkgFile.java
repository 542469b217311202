package dev.mondai.exporter.anki;

import dev.mondai.archive.ReproducibleZip;
import dev.mondai.text.MediaFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * The package around a collection: Anki's "Legacy1", a zip of {@code collection.anki2}, of {@code media}, a JSON object
 * from numbers to names, and of the media under their numbers.
 */
final class ApkgFile {

    private ApkgFile() {}

    /**
     * Writes the package. The lowest level of compression takes a third of the time of the usual one and makes the file a
     * fifth larger.
     *
     * @param media the files by the names that the notes use
     */
    static void write(Path apkg, Path collection, Map<String, MediaFile> media) throws IOException {
        try (ReproducibleZip zip =
                new ReproducibleZip(new BufferedOutputStream(Files.newOutputStream(apkg)), Deflater.BEST_SPEED)) {
            try (InputStream in = Files.newInputStream(collection)) {
                zip.add("collection.anki2", in);
            }
            zip.add("media", mediaList(new ArrayList<>(media.keySet())));
            int number = 0;
            for (MediaFile medium : media.values()) {
                try (InputStream in = medium.open()) {
                    zip.add(Integer.toString(number++), in);
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
}
