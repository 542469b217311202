package dev.mondai.input.markdown.generated;

import dev.mondai.input.markdown.generated.RandomQuestion.Choice;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A way of writing banks. The names are those of {@code samples/layouts}. */
public enum Layout {
    SECTIONS {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            Style style = page.style();
            page.line("# " + style.question() + " " + number)
                    .blank()
                    .line(question.stem())
                    .blank();
            page.code(question, "");
            page.line("## " + style.choices())
                    .maybeBlank()
                    .choices(question, "")
                    .blank();
            if (question.isKeyed()) {
                page.line("## " + style.answer())
                        .maybeBlank()
                        .line(page.key().of(question))
                        .blank();
            }
            if (!question.explanation().isEmpty()) {
                page.line("## " + style.explanation())
                        .maybeBlank()
                        .line(question.explanation())
                        .blank();
            }
        }
    },
    TICKS {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            page.line("### " + number + ". " + question.stem()).blank().code(question, "");
            for (int i = 0; i < question.choices().size(); i++) {
                String box =
                        question.isKeyed() && question.isRight(i) ? page.style().box() : "[ ]";
                page.line(page.style().item() + box + " "
                        + question.choices().get(i).markdown());
            }
            page.blank().explanation(question, "").maybeBlank();
        }
    },
    DETAILS_HEADING {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            Style style = page.style();
            page.line("###### " + number + ". " + question.stem()).blank().code(question, "");
            page.choices(question, "").blank();
            page.line("<details><summary><b>" + style.reveal() + "</b></summary>")
                    .line("<p>")
                    .blank();
            if (question.isKeyed()) {
                page.line("#### " + style.answer() + style.colon().strip() + " "
                                + page.key().labels(question))
                        .blank();
            }
            page.line(question.explanation())
                    .blank()
                    .line("</p>")
                    .line("</details>")
                    .blank()
                    .line("---")
                    .blank();
        }
    },
    LIST_NESTED {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            String indent = number < 10 ? "   " : "    ";
            page.line(number + ". " + question.stem()).code(question, indent);
            page.choices(question, indent).blank();
            page.answered(question, indent).blank();
        }
    },
    BOLD_WORDS {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            Style style = page.style();
            page.line("## " + style.question() + " " + number)
                    .maybeBlank()
                    .line(question.stem())
                    .blank();
            page.code(question, "").line("**" + style.choices() + ":**").blank();
            for (int i = 0; i < question.choices().size(); i++) {
                page.line("- **" + style.labels().get(i) + "**: "
                        + question.choices().get(i).markdown() + page.wrongMark(question, i));
            }
            page.blank().answered(question, "").blank();
        }
    },
    SAID_AGAIN {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            page.line("## " + page.style().question() + " " + number + ": " + question.stem());
            page.blank().code(question, "").choices(question, "").blank();
            page.line(":::details " + page.style().reveal()).blank();
            if (question.isKeyed()) {
                page.marked(question, "").blank();
            }
            page.line(question.explanation()).blank().line(":::").blank();
        }
    },
    SUMMARY {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            Style style = page.style();
            page.line("<details><summary>" + style.question() + " " + number + ": " + question.stem() + "</summary>");
            page.blank().code(question, "").choices(question, "").blank();
            page.line("<details><summary>" + style.reveal() + "</summary>").blank();
            page.answer(question, "").blank().line(question.explanation()).blank();
            page.line("</details>").blank().line("</details>").blank();
        }
    },
    LINES {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            page.line(page.style().question() + " " + number + ": " + question.stem());
            page.code(question, "").choices(question, "");
            page.answered(question, "").blank();
        }
    },
    ONE_LINE {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            Style style = page.style();
            page.line(style.question() + number + " " + question.stem()).blank().code(question, "");
            page.line(IntStream.range(0, question.choices().size())
                    .mapToObj(i -> style.labels().get(i)
                            + style.closer()
                            + question.choices().get(i).markdown()
                            + page.wrongMark(question, i))
                    .collect(Collectors.joining("　　")));
            page.blank().answered(question, "").blank();
        }
    },
    TABLE {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            page.line("### " + page.style().question() + " " + number)
                    .blank()
                    .line(question.stem())
                    .blank();
            page.code(question, "").line("| | |").line("|---|---|");
            List<Choice> choices = question.choices();
            for (int i = 0; i < choices.size(); i++) {
                page.line("| " + page.style().labels().get(i) + " | "
                        + choices.get(i).markdown() + page.wrongMark(question, i) + " |");
            }
            page.blank().answered(question, "").blank();
        }
    },
    MARKED {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            page.line("**" + number + ". " + question.stem() + "**").blank().code(question, "");
            page.marked(question, "").blank().explanation(question, "").blank();
        }
    },
    KEYS_AT_END {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            page.line(number + ". " + question.stem()).blank().code(question, "");
            page.choices(question, "").blank();
        }

        @Override
        void end(Page page, List<RandomQuestion> questions) {
            page.line("## " + page.style().answer()).blank();
            new GatheredKeys(page, questions).write();
        }
    },
    TEXT2QTI {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            page.line(page.dice().between(1, 9) + ".  " + question.stem());
            page.code(question, "    ");
            if (!question.explanation().isEmpty()) {
                page.line("... " + question.explanation());
            }
            for (int i = 0; i < question.choices().size(); i++) {
                String star = question.isKeyed() && question.isRight(i) ? "*" : "";
                String label = Character.toString('a' + i);
                page.line(star + label + ") " + question.choices().get(i).markdown());
            }
            page.blank();
        }
    },
    R_EXAMS {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            page.line("Question").line("========").line(question.stem()).blank().code(question, "");
            page.line("Answerlist").line("----------");
            question.choices().forEach(choice -> page.line("* " + choice.markdown()));
            page.blank().line("Solution").line("========").line(question.explanation());
            page.blank().line("Meta-information").line("================");
            page.line("extype: " + (question.key().size() == 1 ? "schoice" : "mchoice"));
            if (question.isKeyed()) {
                page.line("exsolution: " + question.bits());
            }
            page.line("exname: bank" + number).blank();
        }
    };

    abstract void write(Page page, RandomQuestion question, int number);

    /** What stands behind the last question. */
    void end(Page page, List<RandomQuestion> questions) {}

    boolean isOneLine() {
        return this == ONE_LINE;
    }

    /** Whether several right ones cannot be said in it. */
    boolean isSingle() {
        return false;
    }

    /** Whether a number may begin a question, and so no choice. */
    boolean isNumbered() {
        return this == LIST_NESTED || this == KEYS_AT_END || this == MARKED || this == ONE_LINE || this == LINES;
    }

    /** Whether its lists are lists, with a bullet. */
    boolean needsBullets() {
        return this == DETAILS_HEADING;
    }

    /** Whether a written answer and a mark can differ. */
    boolean hasWrittenKey() {
        return switch (this) {
            case TICKS, MARKED, SAID_AGAIN, TEXT2QTI, R_EXAMS -> false;
            default -> true;
        };
    }
}
