package dev.mondai.exporter.excel;

import dev.mondai.text.MediaFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/** A zip file whose entries have one time, and whose media entries are filled from files instead of memory. */
final class MediaArchive extends ZipArchiveOutputStream {

    /** Local time, whatever the zone; years after 1980, for which Commons Compress would write the instant instead. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final int BUFFER = 1 << 16;

    private final Map<String, MediaFile> media;
    private @Nullable MediaFile current;

    /**
     * An empty archive.
     *
     * @param media the files that belong in entries of these names, whatever is written there
     */
    MediaArchive(OutputStream out, Map<String, MediaFile> media) {
        super(out);
        this.media = media;
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        // Commons Compress turns the instant into local time again, in the same time zone.
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        current = media.get(entry.getName());
        super.putArchiveEntry(entry);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (current == null) {
            super.write(bytes, offset, length);
        }
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        if (current != null) {
            writeMedia(current);
            current = null;
        }
        super.closeArchiveEntry();
    }

    private void writeMedia(MediaFile file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = file.open()) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                super.write(buffer, 0, length);
            }
        }
    }
}
