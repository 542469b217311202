package dev.mondai.input.markdown.generated;

import java.util.stream.IntStream;

/** The text that stands around the questions of a document and belongs to none. */
final class Surroundings {

    private final Page page;
    private final Vocabulary words;

    Surroundings(Page page, Vocabulary words) {
        this.page = page;
        this.words = words;
    }

    void before(int questions) {
        switch (page.dice().between(0, 7)) {
            case 0 -> page.line("# " + noun()).blank().line(sentence()).blank();
            case 1 ->
                page.line("# " + noun())
                        .blank()
                        .line("> " + sentence())
                        .blank()
                        .line("---")
                        .blank();
            case 2 ->
                page.line("![badge](https://example.org/badge.svg)")
                        .blank()
                        .line(sentence())
                        .line(sentence())
                        .blank();
            case 3 -> {
                page.line("# " + noun()).blank();
                IntStream.rangeClosed(1, questions)
                        .forEach(n -> page.line("- [" + page.style().question() + " " + n + "](#q" + n + ")"));
                page.blank();
            }
            case 4 -> {
                page.line("# " + noun()).blank().line("## " + noun()).blank();
                IntStream.range(0, 3).forEach(i -> page.line("- " + sentence()));
                page.blank();
            }
            default -> {}
        }
    }

    /** Between the halves of a document that changes its layout. */
    void between() {
        page.line("# " + noun()).blank();
        if (page.dice().oneIn(2)) {
            page.line(sentence()).blank();
        }
    }

    /** @param pairs whether an answer may go on over whatever is no heading */
    void after(boolean pairs) {
        switch (page.dice().between(pairs ? 2 : 0, 7)) {
            case 0 -> page.line("---").blank().line(sentence());
            case 1 -> page.line("[" + noun() + "](#top)");
            case 2 -> page.line("# " + noun()).blank().line(sentence());
            case 3 ->
                page.line("# " + noun())
                        .blank()
                        .line("- [" + noun() + "](https://example.org)")
                        .line("- <https://example.org/a>");
            default -> {}
        }
    }

    private String noun() {
        return page.dice().pick(words.of("nouns"));
    }

    private String sentence() {
        return page.dice().pick(words.of("reasons")).replace("%s", noun());
    }
}
