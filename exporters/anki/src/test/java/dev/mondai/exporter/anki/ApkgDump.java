package dev.mondai.exporter.anki;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Shows an Anki package as text: its entries, note type, decks, and its notes with their cards in the order in which they
 * are due. The templates and the styling are left out: they are files of their own.
 */
public final class ApkgDump {

    private static final String NOTES =
            "select n.id, n.guid, n.mod, n.tags, n.flds, n.sfld, n.csum, c.id, c.did, c.due, n.mid, c.ord"
                    + " from cards c join notes n on n.id = c.nid order by c.due, c.ord";

    private final StringBuilder out = new StringBuilder();
    private final Map<Long, String> deckNames = new TreeMap<>();

    private long lastNote;

    private ApkgDump() {}

    /** The whole package, with LF at the end of every line. */
    public static String of(Path apkg) throws IOException {
        ApkgDump dump = new ApkgDump();
        Path collection = Files.createTempFile("mondai", ".anki2");
        try (ZipFile zip = new ZipFile(apkg.toFile())) {
            dump.entries(zip);
            Files.write(collection, read(zip, "collection.anki2"));
            dump.collection(collection);
        } finally {
            Files.delete(collection);
        }
        return dump.out.toString();
    }

    /** The database alone is told by its content: its bytes depend on the release of SQLite. */
    private void entries(ZipFile zip) throws IOException {
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            line("entry", entry.getName(), entry.getName().equals("collection.anki2") ? "" : checksum(zip, entry));
        }
        line("media", new String(read(zip, "media"), StandardCharsets.UTF_8));
    }

    private static String checksum(ZipFile zip, ZipEntry entry) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(read(zip, entry.getName()));
        return String.format("crc %08x", crc.getValue());
    }

    private static byte[] read(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private void collection(Path file) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select ver, crt, conf, models, decks from col")) {
                row.next();
                line("schema", row.getInt(1), "created", row.getLong(2));
                line("conf", row.getString(3));
                json("notetype", row.getString(4), List.of("qfmt", "afmt", "css", "latexPre", "latexPost"));
                json("deck", row.getString(5), List.of());
            }
            try (ResultSet row = statement.executeQuery(NOTES)) {
                while (row.next()) {
                    note(row);
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The objects of a JSON object, each on its line, without some of their members. */
    private void json(String kind, String json, List<String> without) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                long id = Long.parseLong(parser.currentName());
                StringBuilder members = new StringBuilder();
                int depth = 0;
                do {
                    JsonToken token = parser.nextToken();
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    if (token == JsonToken.FIELD_NAME && parser.currentName().equals("name") && depth == 1) {
                        deckNames.put(id, parser.nextTextValue());
                        members.append(" name=").append(deckNames.get(id));
                    } else if (token == JsonToken.FIELD_NAME && without.contains(parser.currentName())) {
                        parser.nextToken();
                    } else if (token == JsonToken.FIELD_NAME) {
                        members.append(' ').append(parser.currentName()).append('=');
                    } else {
                        members.append(parser.getText());
                    }
                } while (depth > 0);
                line(kind, id, members.toString().strip());
            }
        }
    }

    private void note(ResultSet row) throws SQLException {
        if (row.getLong(1) != lastNote) {
            lastNote = row.getLong(1);
            out.append('\n');
            line("note", row.getLong(1), "guid", row.getString(2), "mod", row.getLong(3));
            card(row);
            line("sfld", row.getString(6), "csum", row.getLong(7));
            line("tags", row.getString(4));
            fields(row.getLong(11), row.getString(5).split("\u001f", -1));
        } else {
            card(row);
        }
    }

    private void card(ResultSet row) throws SQLException {
        String place = row.getInt(12) == 0 ? "" : " place " + row.getInt(12);
        line("card", row.getLong(8), "due", row.getInt(10), "deck", deckNames.get(row.getLong(9)) + place);
    }

    private void fields(long type, String[] values) {
        List<Field> fields = Stream.of(NoteType.values())
                .filter(known -> known.id() == type)
                .findFirst()
                .orElseThrow()
                .fields();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                line(fields.get(i).title() + ":", values[i].replace("\n", "\n  "));
            }
        }
    }

    private void line(Object... parts) {
        out.append(String.join(" ", Arrays.stream(parts).map(String::valueOf).toList())
                        .stripTrailing())
                .append('\n');
    }
}
