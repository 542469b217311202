package dev.mondai.exporter.anki;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The decks of a bank: one for the bank, and nested ones for the categories.
 *
 * <p>To Anki names that differ in letter case alone are one name, and it would rename the second deck: here both are the
 * deck that came first. Parents are written too, since older programs do not make them.
 */
final class Decks {

    private static final String SEPARATOR = "::";
    private static final long FIRST_ID = 1_420_070_400_000L;
    private static final long IDS = 300_000_000_000L;

    private final Map<String, Deck> byFoldedName = new LinkedHashMap<>();
    private final Map<List<String>, Deck> byPath = new LinkedHashMap<>();
    private final Deck top;
    private final BiConsumer<String, String> onFolded;

    /**
     * @param bankName the deck that holds all others
     * @param description HTML for it
     * @param onFolded told when a name is written under another one that differs in letter case: both names
     */
    Decks(String bankName, String description, BiConsumer<String, String> onFolded) {
        this.onFolded = onFolded;
        top = added(part(bankName), description);
    }

    /** The deck for a category, made with its parents where it is not there yet. */
    Deck of(List<String> category) {
        Deck known = byPath.get(category);
        if (known != null) {
            return known;
        }
        Deck deck = top;
        for (String name : category) {
            deck = child(deck.name() + SEPARATOR + part(name));
        }
        byPath.put(List.copyOf(category), deck);
        return deck;
    }

    /** Adds HTML to the description of a category's deck. */
    void describe(List<String> category, String html) {
        String name = folded(of(category).name());
        byFoldedName.computeIfPresent(name, (folded, deck) -> deck.describedBy(html));
    }

    /** In the order in which they came. */
    Collection<Deck> all() {
        return new ArrayList<>(byFoldedName.values());
    }

    private Deck child(String name) {
        Deck known = byFoldedName.get(folded(name));
        if (known == null) {
            return added(name, "");
        }
        if (!known.name().equals(name)) {
            onFolded.accept(name, known.name());
        }
        return known;
    }

    private Deck added(String name, String description) {
        String folded = folded(name);
        Deck deck = new Deck(freeId(folded), name, description);
        byFoldedName.put(folded, deck);
        return deck;
    }

    private long freeId(String folded) {
        long hash = ByteBuffer.wrap(Hashes.sha256("deck " + folded)).getLong();
        long id = FIRST_ID + Math.floorMod(hash, IDS);
        while (isTaken(id)) {
            id++;
        }
        return id;
    }

    private boolean isTaken(long id) {
        return byFoldedName.values().stream().anyMatch(deck -> deck.id() == id);
    }

    /** One part of a deck's name: a full-width colon stands for the separator, which would nest. */
    private static String part(String name) {
        String part = Normalizer.normalize(name, Normalizer.Form.NFC).replace(SEPARATOR, "：：");
        String line = part.replaceAll("[\\s\"]+", " ").strip();
        String inner = line.replaceAll("^:|:$", "：");
        return inner.isEmpty() ? "_" : inner;
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
