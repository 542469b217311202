package dev.mondai.exporter.anki;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives notes their ids, which Anki reads as times of creation in milliseconds: it rewrites ids that repeat or lie in the
 * future.
 *
 * <p>An id comes from the note's guid. Where two guids want the same one, the guid that sorts first has it and the other
 * takes its next wish, so that the ids do not depend on the order of the notes either.
 */
final class NoteIds {

    private static final long EARLIEST = Instant.parse("2015-01-01T00:00:00Z").toEpochMilli();
    private static final long SPAN = Instant.parse("2025-01-01T00:00:00Z").toEpochMilli() - EARLIEST;

    private final Map<Long, Wish> holders = new HashMap<>();
    private final long span;

    NoteIds() {
        this(SPAN);
    }

    /** @param span how many ids there are */
    NoteIds(long span) {
        this.span = span;
    }

    /** Told when a note that had an id must take another one. */
    @FunctionalInterface
    interface Move<X extends Exception> {
        void move(long oldId, long newId) throws X;
    }

    /**
     * The id for a note.
     *
     * @param guid not given before
     * @param move called, before this returns, for each note that must make room
     */
    <X extends Exception> long idFor(String guid, Move<X> move) throws X {
        return place(new Wish(guid, 0), move);
    }

    /** The id that was given, as it is now. */
    long of(String guid) {
        Wish wish = new Wish(guid, 0);
        while (!wish.equals(holders.get(idOf(wish)))) {
            wish = wish.next();
        }
        return idOf(wish);
    }

    /** Rooms are made from the last one on, so that each note moves to a place that is free. */
    private <X extends Exception> long place(Wish first, Move<X> move) throws X {
        Wish wish = first;
        Wish holder = holders.get(idOf(wish));
        while (holder != null && holder.guid.compareTo(wish.guid) < 0) {
            wish = wish.next();
            holder = holders.get(idOf(wish));
        }
        long id = idOf(wish);
        holders.put(id, wish);
        if (holder != null) {
            move.move(id, place(holder.next(), move));
        }
        return id;
    }

    private long idOf(Wish wish) {
        byte[] hash = Hashes.sha256(wish.guid + " " + wish.number);
        return EARLIEST + Math.floorMod(ByteBuffer.wrap(hash).getLong(), span);
    }

    /** The n-th id that a note would like to have. */
    private record Wish(String guid, int number) {

        Wish next() {
            return new Wish(guid, number + 1);
        }
    }
}
