package dev.mondai.input.markdown.generated;

import java.util.List;

/**
 * The habits of an author, the same all over a document.
 *
 * @param labels the sequence that labels are taken from
 * @param closer what follows a label, with its blank
 * @param bullet what stands before a label or box; may be empty
 * @param colon what follows a word
 * @param bold what surrounds words: asterisks or nothing
 * @param mark what a right choice is marked with, behind it
 * @param box what a ticked box looks like
 * @param item what stands before a box
 * @param fence what surrounds code
 * @param pairs which way a question and its answer are written
 * @param explainsFirst whether the explanation stands before the answer
 */
record Style(
        List<String> labels,
        String closer,
        String bullet,
        String colon,
        String bold,
        String mark,
        String box,
        String item,
        String fence,
        String question,
        String choices,
        String answer,
        String explanation,
        String reveal,
        int pairs,
        boolean explainsFirst) {

    /** The style of an author who writes in these layouts. */
    static Style of(Dice dice, Vocabulary words, List<Layout> layouts) {
        boolean wide = words.isWide() && dice.oneIn(2);
        String sequence =
                layouts.stream().anyMatch(Layout::isNumbered) ? letters(dice, words) : dice.pick(words.of("labels"));
        return new Style(
                wide && dice.oneIn(3) ? Alphabet.wide(sequence) : Alphabet.of(sequence),
                wide ? dice.of("．", "：", "）", "、") : dice.of(". ", ") ", ": "),
                layouts.stream().anyMatch(Layout::needsBullets) ? dice.of("- ", "* ", "+ ") : dice.of("- ", "* ", ""),
                wide ? "：" : dice.of(":", ": ", ": "),
                dice.of("", "**"),
                " " + dice.pick(words.marks()),
                dice.of("[x]", "[X]"),
                dice.of("- ", "- ", "* ", "+ ", "1. "),
                dice.of("```", "~~~"),
                dice.pick(words.of("question")),
                dice.pick(words.of("choices")),
                dice.pick(words.of("answer")),
                dice.pick(words.of("explanation")),
                dice.pick(words.of("reveal")),
                dice.between(0, 3),
                dice.oneIn(6));
    }

    private static String letters(Dice dice, Vocabulary words) {
        return dice.pick(words.of("labels").stream()
                .filter(name -> !name.equals("number"))
                .toList());
    }

    /** Whether labelled choices are items of a list, in which other blocks may stand. */
    boolean lists() {
        return !bullet.isEmpty();
    }

    String labelled(int place, String text) {
        return bullet + labels.get(place) + closer + text;
    }

    /** A word and a colon, bold where the author likes that; what follows stands behind a blank. */
    String word(String said) {
        return bold + said + colon.strip() + bold + (colon.equals("：") ? "" : " ");
    }
}
