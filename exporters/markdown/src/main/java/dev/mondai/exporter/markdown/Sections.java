package dev.mondai.exporter.markdown;

import java.util.EnumMap;
import java.util.Map;

/** The sections of one question, collected in any order. */
final class Sections {

    /** A thematic break at the end of a question is read as the line between two questions; a comment keeps it. */
    private static final String BREAK = "___";

    private final Map<Section, String> texts = new EnumMap<>(Section.class);

    /** Adds a section; an empty one is left out. */
    void put(Section section, String text) {
        if (!text.isEmpty()) {
            boolean endsInBreak = text.equals(BREAK) || text.endsWith("\n" + BREAK);
            texts.put(section, endsInBreak ? text + "\n\n" + Guard.COMMENT : text);
        }
    }

    /** All of them below headings of a level, each behind a blank line. */
    String write(int level, String language) {
        StringBuilder all = new StringBuilder();
        texts.forEach((section, text) -> all.append('\n')
                .append("#".repeat(level))
                .append(' ')
                .append(HouseWords.of(section, language))
                .append('\n')
                .append(text)
                .append('\n'));
        return all.toString();
    }
}
