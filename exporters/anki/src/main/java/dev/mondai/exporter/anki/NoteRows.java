package dev.mondai.exporter.anki;

import dev.mondai.spi.OptionValues;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns notes into rows, either for Anki's own note types or for mondai's. */
sealed interface NoteRows {

    /** Names for the columns of fields. */
    List<String> fieldNames();

    List<TextRow> of(Note note, String deck);

    static NoteRows of(OptionValues options) {
        return AnkiTextExporter.usesOwnTypes(options)
                ? new Mondai()
                : new Stock(
                        options.text(AnkiTextExporter.BASIC).orElseThrow(),
                        options.text(AnkiTextExporter.CLOZE).orElseThrow());
    }

    /** For the types that every new collection has, under names of its language. */
    record Stock(String basic, String cloze) implements NoteRows {

        /** As a collection has them that was made in English. */
        static final Stock DEFAULT = new Stock("Basic", "Cloze");

        /** Ends the guid of the row that asks a pair the other way: the note in a package has both cards. */
        private static final String BACKWARD = "b";

        @Override
        public List<String> fieldNames() {
            return List.of("Front", "Back");
        }

        @Override
        public List<TextRow> of(Note note, String deck) {
            List<TextRow> rows = new ArrayList<>();
            for (FrontAndBack sides : FrontAndBack.of(note)) {
                String guid = note.guid() + (rows.isEmpty() ? "" : BACKWARD);
                String type = note.type().isCloze() ? cloze : basic;
                rows.add(new TextRow(guid, type, deck, note.tags(), List.of(sides.front(), sides.back())));
            }
            return rows;
        }
    }

    /** For the types that a package of mondai's brings. */
    record Mondai() implements NoteRows {

        private static final int LONGEST = Stream.of(NoteType.values())
                .mapToInt(type -> type.written().size())
                .max()
                .orElseThrow();

        /** Types have other fields at the same place. */
        @Override
        public List<String> fieldNames() {
            return Stream.concat(
                            Stream.of(Field.KEY.title()),
                            IntStream.rangeClosed(2, LONGEST).mapToObj(place -> "Field " + place))
                    .toList();
        }

        @Override
        public List<TextRow> of(Note note, String deck) {
            List<String> fields =
                    note.type().written().stream().map(note::value).toList();
            return List.of(new TextRow(note.guid(), note.type().title(), deck, note.tags(), fields));
        }
    }
}
