package dev.mondai.exporter.anki;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that come in any order and are read deck by deck.
 *
 * <p>Anki's text import makes the parents of a deck but does not know them afterwards: a row for a parent that comes after
 * one for its child goes into another deck with a plus behind its name. So the rows of a parent come first. They lie in a
 * temporary file until then.
 */
final class RowsByDeck implements AutoCloseable {

    private final FileChannel file;
    private final Map<String, List<Range>> rows = new HashMap<>();
    private long end;

    private RowsByDeck(FileChannel file) {
        this.file = file;
    }

    /** Where rows lie in the file. */
    private record Range(long start, long end) {}

    /** @param file does not exist yet */
    static RowsByDeck in(Path file) throws IOException {
        return new RowsByDeck(FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    void add(TextRow row) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(row.text().getBytes(StandardCharsets.UTF_8));
        long start = end;
        end += bytes.remaining();
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        List<Range> ranges = rows.computeIfAbsent(row.deck(), any -> new ArrayList<>());
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).end == start) {
            ranges.set(last, new Range(ranges.get(last).start, end));
        } else {
            ranges.add(new Range(start, end));
        }
    }

    /** Writes the rows of these decks, those of one deck in the order in which they came. */
    void writeTo(OutputStream out, Collection<Deck> decks) throws IOException {
        for (Deck deck : decks) {
            for (Range range : rows.getOrDefault(deck.name(), List.of())) {
                write(range, out);
            }
        }
    }

    private void write(Range range, OutputStream out) throws IOException {
        long at = range.start;
        while (at < range.end) {
            at += file.transferTo(at, range.end - at, Channels.newChannel(out));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
