package dev.mondai.input.markdown.generated;

/** Questions with an answer and nothing to choose from, in the author's way. */
final class PairPage {

    private final Page page;
    private final Style style;

    PairPage(Page page) {
        this.page = page;
        this.style = page.style();
    }

    void write(RandomQuestion question, int number) {
        String answer = question.choices().get(0).markdown();
        switch (style.pairs()) {
            case 0 -> {
                page.line(style.word(style.question() + " " + number) + question.stem())
                        .code(question, "");
                page.maybeBlank().line(style.word(style.answer()) + answer).blank();
            }
            case 1 -> {
                page.line("### " + number + ". " + question.stem()).blank().code(question, "");
                page.line("<details><summary>" + style.reveal() + "</summary>").blank();
                page.line(answer).blank().line("</details>").blank();
            }
            case 2 -> {
                page.line("## " + style.question() + " " + number)
                        .blank()
                        .line(question.stem())
                        .blank();
                page.code(question, "")
                        .line("### " + style.answer())
                        .maybeBlank()
                        .line(answer)
                        .blank();
            }
            default -> {
                String indent = number < 10 ? "   " : "    ";
                page.line(number + ". " + question.stem()).blank().code(question, indent);
                page.line(indent + style.word(style.answer()) + answer).blank();
            }
        }
    }
}
