package dev.mondai.archive;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a zip archive, entry after entry, that depends on nothing but what is put into it: neither on the clock nor on
 * the time zone. Names are UTF-8 and marked so.
 *
 * <pre>{@code
 * try (ReproducibleZip zip = new ReproducibleZip(Files.newOutputStream(file), 6)) {
 *     zip.add("imsmanifest.xml", bytes);
 *     try (OutputStream item = zip.open("items/q1.xml")) { … }
 * }
 * }</pre>
 */
public final class ReproducibleZip implements Closeable {

    /**
     * What every entry says it was written at. At midnight of that day, the earliest time that a zip can hold,
     * {@link ZipEntry#setTimeLocal} adds a second time stamp that depends on the time zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final ZipOutputStream zip;

    /**
     * Begins an archive.
     *
     * @param level how hard to compress, from 0 to 9
     */
    public ReproducibleZip(OutputStream out, int level) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(level);
    }

    /** Begins a compressed entry; to be closed before the next one begins. */
    public OutputStream open(String name) throws IOException {
        zip.putNextEntry(entry(name));
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                zip.write(bytes, start, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    /** A compressed entry. */
    public void add(String name, byte[] content) throws IOException {
        try (OutputStream entry = open(name)) {
            entry.write(content);
        }
    }

    /** A compressed entry with all that a stream holds, which stays open. */
    public void add(String name, InputStream content) throws IOException {
        try (OutputStream entry = open(name)) {
            content.transferTo(entry);
        }
    }

    /** An entry that is not compressed. */
    public void store(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Ends the archive and closes the stream below. */
    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }
}
