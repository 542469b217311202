package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Anki's own backend, the code that the desktop program runs, in a process of its own. */
final class AnkiBackend {

    private final String python;

    private AnkiBackend(String python) {
        this.python = python;
    }

    /** The backend of the Python that {@code ANKI_PYTHON} names, else of {@code python3}. */
    static AnkiBackend find() {
        String python = Consumer.program("ANKI_PYTHON", "python3");
        Run run = Run.of(List.of(python, "-c", "import anki.collection"));
        Consumer.require(run.status() == 0, "the package of src/acceptance/anki/requirements.txt in " + python);
        return new AnkiBackend(python);
    }

    /** Imports packages or texts into a new collection, and checks what the options say. */
    void accepts(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                python, Consumer.project("src/acceptance/anki/import_apkg.py").toString(), "--render-all"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Run run = Run.of(command);
        assertThat(run.status()).as(run.output() + run.errors()).isZero();
    }

    /** Writes the bank's package with {@code mondai convert}; it lies in the folder under the bank's name. */
    static Run convert(Path bank, Path out) {
        return convert("anki", bank, out);
    }

    /**
     * Writes a bank's package or text.
     *
     * @param options of {@code mondai convert}
     */
    static Run convert(String target, Path bank, Path out, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("convert", bank.toString(), "--to", target, "--out", out.toString(), "--lang", "en"));
        arguments.addAll(List.of(options));
        Run run = Run.mondai(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.errors()).isZero();
        return run;
    }
}
