package dev.mondai.bench;

import java.util.function.Function;

/** How each tool wants a question to be written. */
enum Layout {
    MONDAI(Layout::mondai),
    TEXT2QTI(Layout::text2qti),
    EXAMARK(Layout::examark);

    private final Function<BenchQuestion, String> writer;

    Layout(Function<BenchQuestion, String> writer) {
        this.writer = writer;
    }

    String write(BenchQuestion question) {
        return writer.apply(question);
    }

    private static String mondai(BenchQuestion question) {
        StringBuilder text = new StringBuilder();
        text.append("# Bench - Question ").append(question.number()).append("\n\n## Question\n");
        text.append(question.stem()).append("\n\n## Choices\n");
        choices(question, text, (letter, right) -> letter + ". ", "");
        text.append("\n## Answer\n**").append((char) ('A' + question.key())).append("**\n\n## Explanation\n");
        question.explanation()
                .forEach(sentence -> text.append("- ").append(sentence).append('\n'));
        return text.toString();
    }

    private static String text2qti(BenchQuestion question) {
        StringBuilder text = new StringBuilder();
        text.append(question.number()).append(".  ").append(question.stem()).append('\n');
        text.append("... ").append(String.join(" ", question.explanation())).append('\n');
        choices(question, text, (letter, right) -> (right ? "*" : "") + Character.toLowerCase(letter) + ")  ", "");
        return text.toString();
    }

    private static String examark(BenchQuestion question) {
        StringBuilder text = new StringBuilder();
        text.append(question.number()).append(". [MC] ").append(question.stem()).append(" [1pt]\n");
        choices(question, text, (letter, right) -> Character.toLowerCase(letter) + ") ", " [x]");
        text.append("> [feedback] ")
                .append(String.join(" ", question.explanation()))
                .append('\n');
        return text.toString();
    }

    private static void choices(BenchQuestion question, StringBuilder text, Label label, String mark) {
        for (int i = 0; i < question.choices().size(); i++) {
            boolean right = i == question.key();
            text.append(label.of((char) ('A' + i), right));
            text.append(question.choices().get(i)).append(right ? mark : "").append('\n');
        }
    }

    private interface Label {
        String of(char letter, boolean right);
    }
}
