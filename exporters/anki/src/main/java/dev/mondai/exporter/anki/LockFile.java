package dev.mondai.exporter.anki;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which content each note had when it was exported last, and when that content was new.
 *
 * <p>Anki updates a note that it has only if the incoming one says that it was modified later, and an update overwrites
 * what the learner changed. So a note's time must rise when its content changes, and only then; the lock file is the
 * memory that this takes. It is text, a line a note, sorted by guid, so that Git merges the exports of two people:
 *
 * <pre>
 * # mondai: the Anki notes of the bank pretraining
 * 0aZ…  5f2c…  1767225600  q-1f0e…
 * </pre>
 *
 * <p>with the note's guid, a hash of its content, its time in seconds, and the question's id. Notes of questions that are
 * gone stay in it: Anki still has them. Behind them follow the numbers of the parts of notes: {@code guid part 2 name},
 * or {@code gone} in place of {@code part} where the last export had no such part any more.
 */
final class LockFile {

    /** The time of all notes that are exported for the first time: the same for everybody. */
    static final long FIRST_EXPORT = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

    private static final String HEADER = "# mondai: the Anki notes of the bank ";
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9_-]+) ([0-9a-f]+) ([0-9]{1,15}) (.+)");

    private static final Pattern PART_LINE = Pattern.compile("([A-Za-z0-9_-]+) (part|gone) ([0-9]{1,6})(?: (.*))?");

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, PartNumbers> parts = new TreeMap<>();
    private final Set<String> exported = new HashSet<>();
    private final List<Integer> brokenLines = new ArrayList<>();
    private final boolean isNew;
    private @Nullable String bank;

    private LockFile(boolean isNew) {
        this.isNew = isNew;
    }

    private record Entry(String content, long modified, String question) {}

    /** One that knows nothing. */
    static LockFile empty() {
        return new LockFile(true);
    }

    /** What a file says; nothing where there is none. */
    static LockFile read(Path file) throws IOException {
        boolean isNew = !Files.exists(file);
        LockFile lock = new LockFile(isNew);
        if (!isNew) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    lock.readLine(line, ++number);
                }
            }
        }
        return lock;
    }

    private void readLine(String line, int number) {
        Matcher note = LINE.matcher(line);
        Matcher part = PART_LINE.matcher(line);
        if (line.startsWith(HEADER)) {
            bank = line.substring(HEADER.length());
        } else if (part.matches()) {
            readPart(part, number);
        } else if (note.matches()) {
            Entry entry = new Entry(note.group(2), Long.parseLong(note.group(3)), note.group(4));
            if (entries.putIfAbsent(note.group(1), entry) != null) {
                brokenLines.add(number);
            }
        } else if (!line.isBlank() && !line.startsWith("#")) {
            brokenLines.add(number);
        }
    }

    private void readPart(Matcher line, int lineNumber) {
        boolean present = line.group(2).equals("part");
        String name = line.group(4) == null ? "" : line.group(4);
        if (!partsOf(line.group(1)).remember(Integer.parseInt(line.group(3)), new PartNumbers.Part(name, present))) {
            brokenLines.add(lineNumber);
        }
    }

    private PartNumbers partsOf(String guid) {
        return parts.computeIfAbsent(guid, any -> new PartNumbers());
    }

    /** The numbers of a note's parts, which the lock remembers from now on; see {@link StableNumbers}. */
    List<Integer> numbers(String guid, List<String> names) {
        return partsOf(guid).of(names);
    }

    boolean isNew() {
        return isNew;
    }

    /** The numbers of the lines that are not understood, such as those of an unresolved merge. */
    List<Integer> brokenLines() {
        return List.copyOf(brokenLines);
    }

    /** The id of the bank whose notes these are; empty where the file does not say. */
    Optional<String> bank() {
        return Optional.ofNullable(bank);
    }

    /** Whether these are the notes of another bank. */
    boolean isOfOtherBank(String bankId) {
        return bank != null && !bank.equals(onOneLine(bankId));
    }

    /**
     * When a note was modified, which the lock remembers from now on.
     *
     * @param content a hash of what the note holds
     * @param now in seconds
     * @return the time that is known for this content; for a changed note one that is later than its old one and not
     *     before now
     */
    long modified(String guid, String content, String question, long now) {
        exported.add(guid);
        Entry old = entries.get(guid);
        long modified = old == null
                ? FIRST_EXPORT
                : old.content.equals(content) ? old.modified : Math.max(old.modified + 1, now);
        entries.put(guid, new Entry(content, modified, onOneLine(question)));
        return modified;
    }

    /** The ids of the questions that were exported once and not now, sorted. */
    List<String> gone() {
        return entries.entrySet().stream()
                .filter(entry -> !exported.contains(entry.getKey()))
                .map(entry -> entry.getValue().question)
                .sorted()
                .toList();
    }

    /** Writes all that is known. */
    void write(Path file, String bankId) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER + onOneLine(bankId) + "\n");
            for (Map.Entry<String, Entry> note : entries.entrySet()) {
                Entry entry = note.getValue();
                out.write(note.getKey() + " " + entry.content + " " + entry.modified + " " + entry.question + "\n");
            }
            for (Map.Entry<String, PartNumbers> note : parts.entrySet()) {
                for (Map.Entry<Integer, PartNumbers.Part> part :
                        note.getValue().all().entrySet()) {
                    String state = part.getValue().present() ? " part " : " gone ";
                    String name = part.getValue().name();
                    out.write((note.getKey() + state + part.getKey() + " " + name).stripTrailing() + "\n");
                }
            }
        }
    }

    private static String onOneLine(String id) {
        return id.replaceAll("\\s+", " ").strip();
    }
}
