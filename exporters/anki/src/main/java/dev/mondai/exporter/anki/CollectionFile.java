package dev.mondai.exporter.anki;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import org.sqlite.SQLiteDataSource;

/**
 * Anki's database of notes and cards in schema 11, which every Anki since 2012 reads, written note by note.
 *
 * <p>Equal notes in equal order give equal bytes.
 */
final class CollectionFile implements AutoCloseable {

    private static final String INSERT_NOTE = "insert into notes values (?,?,?,?,-1,?,?,?,?,0,'')";
    private static final String INSERT_CARD = "insert into cards values (?,?,?,0,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')";
    private static final String MOVE_NOTE = "update notes set id = ? where id = ?";
    private static final String MOVE_CARD = "update cards set id = ?1, nid = ?1 where id = ?2";
    private static final String INSERT_COLLECTION = "insert into col values (1,?,?,?,11,0,0,0,?,?,?,?,'{}')";
    private static final long MILLIS = 1000;

    private final Connection connection;
    private final PreparedStatement insertNote;
    private final PreparedStatement insertCard;
    private final NoteIds ids = new NoteIds();
    private int cards;

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
            for (String sql : NoteType.resource("schema11.sql").split(";\\s*")) {
                statement.execute(sql);
            }
        }
        return connection;
    }

    /**
     * Adds a note and its card, which is due after all cards before it.
     *
     * @param guid not added before
     * @param modified in seconds: Anki updates a note that it has only if this is higher
     */
    void add(Note note, String guid, long modified, Deck deck) throws IOException {
        try {
            long id = ids.idFor(guid, this::move);
            cards++;
            insertNote(id, note, guid, modified);
            insertCard(id, deck, modified);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    int cards() {
        return cards;
    }

    private void insertNote(long id, Note note, String guid, long modified) throws SQLException {
        insertNote.setLong(1, id);
        insertNote.setString(2, guid);
        insertNote.setLong(3, NoteType.ID);
        insertNote.setLong(4, modified);
        insertNote.setString(5, note.joinedTags());
        insertNote.setString(6, note.joinedFields());
        insertNote.setString(7, note.sortText());
        insertNote.setLong(8, Hashes.checksum(note.sortText()));
        insertNote.executeUpdate();
    }

    private void insertCard(long id, Deck deck, long modified) throws SQLException {
        insertCard.setLong(1, id);
        insertCard.setLong(2, id);
        insertCard.setLong(3, deck.id());
        insertCard.setLong(4, modified);
        insertCard.setInt(5, cards);
        insertCard.executeUpdate();
    }

    private void move(long oldId, long newId) throws SQLException {
        for (String sql : new String[] {MOVE_NOTE, MOVE_CARD}) {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setLong(1, newId);
                update.setLong(2, oldId);
                update.executeUpdate();
            }
        }
    }

    /** Writes what the collection says of itself, and closes the file. */
    void finish(NoteType type, Collection<Deck> decks) throws IOException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_COLLECTION)) {
            insert.setLong(1, NoteType.RELEASE);
            insert.setLong(2, NoteType.RELEASE * MILLIS);
            insert.setLong(3, NoteType.RELEASE * MILLIS);
            insert.setString(4, CollectionJson.configuration(cards));
            insert.setString(5, CollectionJson.noteTypes(type));
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
