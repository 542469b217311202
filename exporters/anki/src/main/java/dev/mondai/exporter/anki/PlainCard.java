package dev.mondai.exporter.anki;

import dev.mondai.diagnostic.LocalText;
import java.util.List;
import java.util.Locale;

/**
 * Fields of a note for cards without mondai's styling: the words that the styling puts there stand in the text, and lists
 * whose items have labels lose their numbers.
 */
final class PlainCard {

    private static final List<String> RESULTS = List.of("correct", "partial", "incorrect");

    private final Note note;
    private final Locale locale;

    PlainCard(Note note) {
        this.note = note;
        locale = Locale.forLanguageTag(language());
    }

    /** A BCP 47 tag; may be empty. */
    String language() {
        return note.value(Field.LANGUAGE);
    }

    /** Empty where the note has nothing there. */
    String field(Field field) {
        String html = note.value(field);
        if (html.isEmpty()) {
            return "";
        }
        return switch (field) {
            case HINT -> hints(html);
            case FEEDBACK -> feedback(html);
            case LIMITS -> limits(html);
            case UNIT -> "<p>" + word("unit") + ": " + html + "</p>";
            case NAME -> "<p><small>" + html + "</small></p>";
            case ANSWER -> answer(unnumbered(html));
            case RUBRIC -> headed("rubric", html);
            case EXPLANATION -> headed("explanation", html);
            case SOURCE -> headed("source", html);
            case OPTIONS, PREMISES, RESPONSES -> unnumbered(html);
            default -> html;
        };
    }

    /** What a learner is told who may pick several choices; empty for others. */
    String severalChoices() {
        return List.of(note.value(Field.FLAGS).split(" ")).contains("multi")
                ? "<p><em>" + word("several") + "</em></p>"
                : "";
    }

    private String answer(String html) {
        return switch (note.type()) {
            case ESSAY -> headed("model", html);
            case CLOZE -> headed("gap", html);
            default -> html.replace("<ul class=\"unused\">", heading("unused") + "<ul class=\"unused\">");
        };
    }

    /** Of mondai's own lists only the pairs of a matching question are counted; lists within an item are the author's. */
    private static String unnumbered(String html) {
        return html.replaceFirst("\\A<ol>", "<ol style=\"list-style: none\">")
                .replaceAll("<([ou]l) (class=\"(?:key|ordered|accepted)\")", "<$1 style=\"list-style: none\" $2");
    }

    private String hints(String html) {
        String all = html.replace("<summary class=\"tappable\"></summary>", summary("next-hint"));
        return "<details>" + summary("hint") + all + "</details>";
    }

    private String summary(String word) {
        return "<summary>" + word(word) + "</summary>";
    }

    private String feedback(String html) {
        String told = html;
        for (String result : RESULTS) {
            String start = "<div class=\"when when-" + result + "\">";
            told = told.replace(start, start + heading(result));
        }
        return told;
    }

    private String limits(String html) {
        return html.replaceFirst(
                        "(<span class=\"min-words\">)(\\d+)(</span>)",
                        "$1" + word("min") + " $2 " + word("words") + "$3")
                .replaceFirst(
                        "(<span class=\"max-words\">)(\\d+)(</span>)",
                        "$1" + word("max") + " $2 " + word("words") + "$3");
    }

    private String headed(String word, String html) {
        return heading(word) + html;
    }

    private String heading(String word) {
        return "<p><b>" + word(word) + "</b></p>\n";
    }

    private String word(String key) {
        return new LocalText(PlainCard.class, "Words", key).in(locale);
    }
}
