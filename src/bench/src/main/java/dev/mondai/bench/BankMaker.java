package dev.mondai.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a bank of four-choice questions in the house layout, and the same questions as text2qti and examark want them.
 *
 * <p>Usage: {@code BankMaker COUNT FOLDER}. The bank goes to {@code FOLDER/bank/}, a hundred questions a file; the others
 * are {@code FOLDER/text2qti.txt} and {@code FOLDER/examark.md}. The same count gives the same bytes.
 */
public final class BankMaker {

    private static final int PER_FILE = 100;

    private BankMaker() {}

    /** @throws IOException if the folder cannot be written */
    public static void main(String[] arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    static void write(int count, Path folder) throws IOException {
        Path bank = Files.createDirectories(folder.resolve("bank"));
        QuestionSource source = new QuestionSource(count);
        try (BufferedWriter text2qti = Files.newBufferedWriter(folder.resolve("text2qti.txt"));
                BufferedWriter examark = Files.newBufferedWriter(folder.resolve("examark.md"))) {
            text2qti.write("Quiz title: Bench\n\n");
            examark.write("# Bench\n\n");
            for (int first = 1; first <= count; first += PER_FILE) {
                List<BenchQuestion> questions = source.next(first, Math.min(PER_FILE, count - first + 1));
                Files.writeString(bank.resolve("bank-%06d.md".formatted(first)), join(questions, Layout.MONDAI));
                text2qti.write(join(questions, Layout.TEXT2QTI));
                examark.write(join(questions, Layout.EXAMARK));
            }
        }
    }

    private static String join(List<BenchQuestion> questions, Layout layout) {
        StringBuilder text = new StringBuilder();
        questions.forEach(question -> text.append(layout.write(question)).append('\n'));
        return text.toString();
    }
}
