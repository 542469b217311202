package dev.mondai.input.markdown.generated;

import dev.mondai.input.markdown.generated.RandomQuestion.Choice;

/** Questions as the tools want them that have a Markdown of their own. */
final class ToolPages {

    private ToolPages() {}

    /** A heading, text, a hint as a quote, and boxes: with bullets where several are right, else with numbers. */
    static void quizdown(Page page, RandomQuestion question) {
        page.line("### " + question.stem()).blank().code(question, "");
        if (!question.explanation().isEmpty()) {
            page.line("> " + question.explanation()).blank();
        }
        page.boxes(question, question.key().size() == 1 ? "1. " : "- ").blank();
    }

    /** Letters where one is right, and boxes where several are. */
    static void text2qti(Page page, RandomQuestion question) {
        page.line(page.dice().between(1, 9) + ".  " + question.stem());
        page.code(question, "    ");
        if (!question.explanation().isEmpty()) {
            page.line("... " + question.explanation());
        }
        boolean several = question.key().size() > 1;
        String empty = page.dice().of("[ ] ", "[] ");
        for (int i = 0; i < question.choices().size(); i++) {
            Choice choice = question.choices().get(i);
            boolean right = question.isKeyed() && question.isRight(i);
            String box = right ? "[*] " : empty;
            String letter = (right ? "*" : "") + Character.toString('a' + i) + ") ";
            page.line((several ? box : letter) + choice.markdown()).nested(choice, "    ");
        }
        page.blank();
    }

    static void rExams(Page page, RandomQuestion question, int number) {
        page.line("Question").line("========").line(question.stem()).blank().code(question, "");
        page.line("Answerlist").line("----------");
        question.choices().forEach(choice -> page.line("* " + choice.markdown()).nested(choice, "  "));
        page.blank().line("Solution").line("========").line(question.explanation());
        page.blank().line("Meta-information").line("================");
        page.line("extype: " + (question.key().size() == 1 ? "schoice" : "mchoice"));
        if (question.isKeyed()) {
            page.line("exsolution: " + question.bits());
        }
        page.line("exname: bank" + number).blank();
    }
}
