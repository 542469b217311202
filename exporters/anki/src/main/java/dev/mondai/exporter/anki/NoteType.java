package dev.mondai.exporter.anki;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The note types: one for each way of asking.
 *
 * <p>Anki knows types, fields and templates again by their ids, and takes a type with another number of fields for
 * another one, of which it then updates no note: ids and lists of fields never change. Whoever needs a further field
 * takes a spare one and renames it, which is free thanks to the ids.
 */
enum NoteType {
    /** Questions with choices, and statements that are true or false. */
    CHOICE(
            "Choice",
            1_763_856_000_417L,
            0x100,
            Field.withCommonOnes(Field.QUESTION, Field.OPTIONS, Field.ANSWER),
            List.of("Choice")),

    /** Words and numbers to be typed. */
    TYPED(
            "Typed",
            1_763_856_000_518L,
            0x200,
            Field.withCommonOnes(Field.QUESTION, Field.EXPECTED, Field.UNIT, Field.ANSWER),
            List.of("Typed")),

    /** Premises and responses. */
    MATCHING(
            "Matching",
            1_763_856_000_619L,
            0x300,
            Field.withCommonOnes(Field.QUESTION, Field.PREMISES, Field.RESPONSES, Field.ANSWER),
            List.of("Matching")),

    /** One pair of a matching question, asked in both directions. */
    PAIR(
            "Pair",
            1_763_856_000_721L,
            0x400,
            Field.withCommonOnes(Field.QUESTION, Field.LEFT, Field.RIGHT),
            List.of("Forward", "Backward")),

    /** Entries to be put in order. */
    ORDERING(
            "Ordering",
            1_763_856_000_822L,
            0x500,
            Field.withCommonOnes(Field.QUESTION, Field.OPTIONS, Field.ANSWER),
            List.of("Ordering")),

    /** A text with gaps, a card for each. */
    CLOZE("Cloze", 1_763_856_000_923L, 0x600, Field.withCommonOnes(Field.TEXT, Field.ANSWER), List.of("Cloze")),

    /** Questions that are answered with a text of one's own. */
    ESSAY(
            "Essay",
            1_763_856_001_024L,
            0x700,
            Field.withCommonOnes(Field.QUESTION, Field.LIMITS, Field.ANSWER, Field.RUBRIC),
            List.of("Essay"));

    /**
     * When a template changed last, in seconds. Anki replaces a learner's copy of a note type, with the styling that he
     * gave it, only if this is higher: raise it with every change of a template, and only then.
     */
    static final long RELEASE = Instant.parse("2026-11-28T00:00:00Z").getEpochSecond();

    private static final long PART_IDS = 0x6d6f_6e64_6169_0000L;

    private final String word;
    private final long id;
    private final long partIds;
    private final List<Field> fields;
    private final List<String> templates;

    /**
     * @param id never to change: a time in milliseconds
     * @param parts where the type's own 256 ids of fields and templates begin
     */
    NoteType(String word, long id, int parts, List<Field> fields, List<String> templates) {
        this.word = word;
        this.id = id;
        partIds = PART_IDS + parts;
        this.fields = List.copyOf(fields);
        this.templates = templates;
    }

    long id() {
        return id;
    }

    /** What Anki shows. */
    String title() {
        return "mondai " + word;
    }

    /** Part of the guids of its notes: a question that changes its kind becomes another note. */
    String kind() {
        return word.toLowerCase(Locale.ROOT);
    }

    /** In their order, the sort field first. */
    List<Field> fields() {
        return fields;
    }

    /** The fields in which something may stand: all but the spare ones, which are the last. */
    List<Field> written() {
        return fields.stream().filter(field -> !Field.SPARE.contains(field)).toList();
    }

    /** By which Anki knows a field again under another name. */
    long fieldId(Field field) {
        return partIds + fields.indexOf(field);
    }

    /** Whether Anki makes a card of each number of a cloze, instead of each template. */
    boolean isCloze() {
        return this == CLOZE;
    }

    /** What the cards are made of, read anew. */
    List<CardTemplate> templates() {
        return IntStream.range(0, templates.size()).mapToObj(this::template).toList();
    }

    private CardTemplate template(int number) {
        String name = templates.get(number);
        return CardTemplate.load(partIds - 1 - number, name, name.toLowerCase(Locale.ROOT));
    }

    /** The styling of its cards. */
    static String css() {
        return CardTemplate.resource("style.css");
    }
}
