package dev.mondai.exporter.anki;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A note as the two fields of Anki's own note types: Front and Back of Basic, Text and Back Extra of Cloze.
 *
 * @param front never blank: Anki skips a row whose first field is
 */
record FrontAndBack(String front, String back) {

    private static final List<Field> QUESTION = List.of(Field.QUESTION, Field.TEXT);
    private static final List<Field> ASKED =
            List.of(Field.OPTIONS, Field.PREMISES, Field.RESPONSES, Field.UNIT, Field.LIMITS);
    private static final List<Field> TOLD =
            List.of(Field.ANSWER, Field.RUBRIC, Field.FEEDBACK, Field.EXPLANATION, Field.SOURCE, Field.NAME);

    /** One, or of a pair that is asked in both directions two. */
    static List<FrontAndBack> of(Note note) {
        return note.type() == NoteType.PAIR
                ? List.of(
                        of(note, List.of(Field.LEFT), List.of(Field.RIGHT)),
                        of(note, List.of(Field.RIGHT), List.of(Field.LEFT)))
                : List.of(of(note, ASKED, List.of()));
    }

    private static FrontAndBack of(Note note, List<Field> asked, List<Field> answer) {
        PlainCard card = new PlainCard(note);
        String front = joined(Stream.of(
                fields(card, QUESTION),
                Stream.of(card.severalChoices()),
                fields(card, asked),
                fields(card, List.of(Field.HINT))));
        String back = joined(Stream.of(fields(card, answer), fields(card, TOLD)));
        String visible = isBlank(front) ? title(note) + front : front;
        return new FrontAndBack(readable(visible, card.language()), readable(back, card.language()));
    }

    private static Stream<String> fields(PlainCard card, List<Field> fields) {
        return fields.stream().map(card::field);
    }

    private static String joined(Stream<Stream<String>> parts) {
        return parts.flatMap(part -> part).filter(html -> !html.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Whether nobody would see anything of it; pictures and sounds are seen. */
    private static boolean isBlank(String html) {
        return !html.contains("<img")
                && html.replaceAll("<[^>]*>|&nbsp;|&#160;", "").isBlank();
    }

    private static String title(Note note) {
        return note.value(note.value(Field.NAME).isEmpty() ? Field.KEY : Field.NAME);
    }

    /**
     * Anki's own cards are centred, which spoils code and lists. Which of the glyphs that Chinese and Japanese share is
     * shown depends on the language.
     */
    private static String readable(String html, String language) {
        String lang = language.isEmpty() ? "" : " lang=\"" + language + "\"";
        return html.isEmpty() ? html : "<div" + lang + " style=\"text-align: start\">\n" + html + "\n</div>";
    }
}
