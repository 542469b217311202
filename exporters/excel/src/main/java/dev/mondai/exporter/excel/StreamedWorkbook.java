package dev.mondai.exporter.excel;

import dev.mondai.text.MediaFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * A workbook whose rows go to the disk with their runs, whose pictures never come into memory, and whose bytes depend on
 * its content alone.
 */
final class StreamedWorkbook extends SXSSFWorkbook {

    private static final Date CREATED = Date.from(Instant.parse("2000-01-01T00:00:00Z"));
    /** POI stores this instead of a picture's bytes; {@link MediaArchive} puts the bytes in its place. */
    private static final byte[] PLACEHOLDER = {0};

    private final Path folder;
    private final Map<String, Integer> pictures = new HashMap<>();
    private final Map<String, MediaFile> media = new HashMap<>();
    private int sheets;

    /**
     * An empty workbook.
     *
     * @param folder where its rows are kept until it is written; the caller deletes it
     */
    StreamedWorkbook(Path folder) {
        super(null, 1);
        this.folder = folder;
        // Zip64 in every entry, POI's default, makes files that java.util.zip cannot stream.
        setZip64Mode(Zip64Mode.AsNeeded);
        getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(CREATED));
    }

    void describe(String title) {
        POIXMLProperties.CoreProperties core = getXSSFWorkbook().getProperties().getCoreProperties();
        core.setCreator("mondai");
        core.setTitle(title);
    }

    /** The index of a picture, which is stored once however often it is asked for. */
    int pictureIndex(MediaFile file, int type) {
        return pictures.computeIfAbsent(file.sha256(), hash -> {
            int index = addPicture(PLACEHOLDER, type);
            String part = getXSSFWorkbook()
                    .getAllPictures()
                    .get(index)
                    .getPackagePart()
                    .getPartName()
                    .getName();
            media.put(part.substring(1), file);
            return index;
        });
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        sheets++;
        return new RunsSheetWriter(folder.resolve("sheet" + sheets + ".xml"));
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive = new MediaArchive(out, media);
        archive.setUseZip64(zip64Mode);
        return archive;
    }
}
