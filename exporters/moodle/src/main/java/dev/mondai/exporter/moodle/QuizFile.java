package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.CategoryEntry;
import dev.mondai.exporter.moodle.schema.QuestionEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The file that is written.
 *
 * <p>Questions without a category go where the teacher says in Moodle's form. That holds only before the first category
 * of the file, and nothing leads back to it; so those that come later are kept aside, and put before it in the end.
 */
final class QuizFile implements AutoCloseable {

    private final Path output;
    private final Path temporaryFolder;
    private final EntryWriter main;
    private @Nullable EntryWriter late;
    private @Nullable String category;
    private long firstCategory;

    QuizFile(Path output, Path temporaryFolder) throws IOException {
        this.output = output;
        this.temporaryFolder = temporaryFolder;
        this.main = new EntryWriter(output);
    }

    /** Writes a question, after its category where it is another one than before. */
    void write(QuestionEntry question, String path) throws IOException {
        if (category == null) {
            firstCategory = main.position();
        }
        if (!path.equals(category)) {
            main.write(new CategoryEntry(path));
            category = path;
        }
        main.write(question);
    }

    void writeWithoutCategory(QuestionEntry question) throws IOException {
        (category == null ? main : late()).write(question);
    }

    private EntryWriter late() throws IOException {
        if (late == null) {
            late = new EntryWriter(temporaryFolder.resolve("without-category.xml"));
        }
        return late;
    }

    void finish() throws IOException {
        main.finish();
        if (late != null) {
            late.finish();
            Path joined = temporaryFolder.resolve("joined.xml");
            EntryWriter.join(output, firstCategory, late.file(), joined);
            Files.move(joined, output, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            main.close();
        } finally {
            if (late != null) {
                late.close();
            }
        }
    }
}
