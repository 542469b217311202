package dev.mondai.spi;

import java.io.IOException;
import java.util.List;

/** A format that mondai writes. Implementations have a public constructor without parameters and no state. */
public interface BankExporter {

    /** What {@code --to} calls it: lower-case letters, digits and hyphens. */
    String id();

    /** The end of its files' names with the first dot, such as {@code .moodle.xml}. */
    String suffix();

    /** One line that says what the target is, for {@code mondai formats}. */
    String title();

    /** What users can set; none by default. */
    default List<Option> options() {
        return List.of();
    }

    /**
     * Whether a bank in which no sound question is left is still written, with {@code --keep-going}; no by default, since
     * most consumers refuse a file without a question.
     */
    default boolean writesEmptyBanks() {
        return false;
    }

    /**
     * What the target makes of each kind of question and of each feature, as long as users set no option.
     *
     * <p>What is not possible never reaches a sink, and what is changed or lost has been told before it does.
     */
    Capabilities capabilities();

    /** The same where users can set what becomes of questions; by default no option changes it. */
    default Capabilities capabilities(OptionValues options) {
        return capabilities();
    }

    /**
     * Opens a sink that writes one bank.
     *
     * @throws IOException if the output cannot be written
     */
    QuestionSink open(ExportContext context) throws IOException;
}
