package dev.mondai.exporter.anki;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteDataSource;

/**
 * Anki's database of notes and cards in schema 11, which every Anki since 2012 reads, written note by note.
 *
 * <p>Equal notes in equal order give equal bytes.
 */
final class CollectionFile implements AutoCloseable {

    private static final String INSERT_NOTE = "insert into notes values (?,?,?,?,-1,?,?,?,?,0,'')";
    private static final String INSERT_CARD = "insert into cards values (?,?,?,?,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')";
    private static final List<String> MOVES = List.of(
            "update notes set id = ? where id = ?",
            "update cards set nid = ? where nid = ?",
            "update cards set id = ? where id = ?");
    private static final String INSERT_COLLECTION = "insert into col values (1,?,?,?,11,0,0,0,?,?,?,?,'{}')";
    private static final long MILLIS = 1000;

    private final Connection connection;
    private final PreparedStatement insertNote;
    private final PreparedStatement insertCard;
    private final NoteIds ids = new NoteIds();
    private final Set<NoteType> types = EnumSet.noneOf(NoteType.class);
    private int notes;

    private CollectionFile(Connection connection) throws SQLException {
        this.connection = connection;
        insertNote = connection.prepareStatement(INSERT_NOTE);
        insertCard = connection.prepareStatement(INSERT_CARD);
    }

    /** A new database in a file that does not exist yet. Drivers of other databases are not loaded, nor looked for. */
    static CollectionFile create(Path file) throws IOException {
        try {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl("jdbc:sqlite:" + file);
            return new CollectionFile(prepared(source.getConnection()));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Without a journal: a run that fails throws the whole file away. */
    private static Connection prepared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = off");
            statement.execute("pragma synchronous = off");
            statement.execute("pragma locking_mode = exclusive");
            statement.execute("pragma cache_size = -16000");
            connection.setAutoCommit(false);
            for (String sql : CardTemplate.resource("schema11.sql").split(";\\s*")) {
                statement.execute(sql);
            }
        }
        return connection;
    }

    /**
     * Adds a note and its cards, which are due after all cards before them.
     *
     * @param modified in seconds: Anki updates a note that it has only if this is higher
     */
    void add(Note note, long modified, Deck deck) throws IOException {
        try {
            String guid = note.guid();
            ids.idFor(guid, this::move);
            types.add(note.type());
            notes++;
            insertNote(ids.of(guid), note, modified);
            for (int card : note.cards()) {
                // Asking for the id of a further card may move the note.
                long id = card == 0 ? ids.of(guid) : ids.idFor(guid + " " + card, this::move);
                insertCard(id, ids.of(guid), card, deck, modified);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    int notes() {
        return notes;
    }

    private void insertNote(long id, Note note, long modified) throws SQLException {
        insertNote.setLong(1, id);
        insertNote.setString(2, note.guid());
        insertNote.setLong(3, note.type().id());
        insertNote.setLong(4, modified);
        insertNote.setString(5, note.joinedTags());
        insertNote.setString(6, note.joinedFields());
        insertNote.setString(7, note.sortText());
        insertNote.setLong(8, Hashes.checksum(note.sortText()));
        insertNote.executeUpdate();
    }

    private void insertCard(long id, long note, int place, Deck deck, long modified) throws SQLException {
        insertCard.setLong(1, id);
        insertCard.setLong(2, note);
        insertCard.setLong(3, deck.id());
        insertCard.setInt(4, place);
        insertCard.setLong(5, modified);
        insertCard.setInt(6, notes);
        insertCard.executeUpdate();
    }

    private void move(long oldId, long newId) throws SQLException {
        for (String sql : MOVES) {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setLong(1, newId);
                update.setLong(2, oldId);
                update.executeUpdate();
            }
        }
    }

    /** Writes what the collection says of itself, and closes the file. */
    void finish(Collection<Deck> decks) throws IOException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_COLLECTION)) {
            insert.setLong(1, NoteType.RELEASE);
            insert.setLong(2, NoteType.RELEASE * MILLIS);
            insert.setLong(3, NoteType.RELEASE * MILLIS);
            insert.setString(4, CollectionJson.configuration(notes, types));
            insert.setString(5, CollectionJson.noteTypes(types));
            insert.setString(6, CollectionJson.decks(decks));
            insert.setString(7, CollectionJson.presets());
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
        close();
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IOException failed(SQLException cause) {
        return new IOException("Anki's database cannot be written: " + cause.getMessage(), cause);
    }
}
