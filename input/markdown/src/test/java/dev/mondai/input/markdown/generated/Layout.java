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
            page.boxes(question, page.style().item())
                    .blank()
                    .explanation(question, "")
                    .maybeBlank();
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
    KEYS_IN_FILE {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            KEYS_AT_END.write(page, question, number);
        }

        @Override
        void keys(Page page, List<RandomQuestion> questions) {
            new GatheredKeys(page, questions).write();
        }
    },
    PAIRS {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            new PairPage(page).write(question, number);
        }
    },
    QUIZDOWN {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            ToolPages.quizdown(page, question);
        }
    },
    TEXT2QTI {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            ToolPages.text2qti(page, question);
        }
    },
    R_EXAMS {
        @Override
        void write(Page page, RandomQuestion question, int number) {
            ToolPages.rExams(page, question, number);
        }
    };

    /** The layouts that authors mix within one document. */
    static final List<Layout> MIXED = List.of(
            TICKS,
            DETAILS_HEADING,
            LIST_NESTED,
            BOLD_WORDS,
            SAID_AGAIN,
            SUMMARY,
            LINES,
            ONE_LINE,
            TABLE,
            MARKED,
            QUIZDOWN);

    abstract void write(Page page, RandomQuestion question, int number);

    /** What stands behind the last question. */
    void end(Page page, List<RandomQuestion> questions) {}

    /** What a second file says, where there is one. */
    void keys(Page page, List<RandomQuestion> questions) {}

    boolean isOneLine() {
        return this == ONE_LINE;
    }

    /** Whether a question and its answer are all there is. */
    boolean isPairs() {
        return this == PAIRS;
    }

    /** Whether blocks may stand within a choice: where that is an item of a list, or the tool says so. */
    boolean nests(Style style) {
        return switch (this) {
            case TICKS, QUIZDOWN, TEXT2QTI, R_EXAMS -> true;
            case ONE_LINE, TABLE, BOLD_WORDS, SAID_AGAIN, PAIRS -> false;
            default -> style.lists();
        };
    }

    /** Whether other text may stand around its questions. */
    boolean isOpen() {
        return this != TEXT2QTI;
    }

    /** Whether a number may begin a question, and so no choice. */
    boolean isNumbered() {
        return switch (this) {
            case LIST_NESTED, KEYS_AT_END, KEYS_IN_FILE, MARKED, ONE_LINE, LINES -> true;
            default -> false;
        };
    }

    /** Whether its lists are lists, with a bullet. */
    boolean needsBullets() {
        return this == DETAILS_HEADING;
    }

    /** Whether a written answer and a mark can differ. */
    boolean hasWrittenKey() {
        return switch (this) {
            case TICKS, MARKED, SAID_AGAIN, QUIZDOWN, TEXT2QTI, R_EXAMS, PAIRS -> false;
            default -> true;
        };
    }
}
