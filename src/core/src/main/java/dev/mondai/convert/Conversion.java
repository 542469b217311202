package dev.mondai.convert;

import dev.mondai.spi.ReadTrace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Converts banks to targets.
 *
 * <pre>{@code
 * ConversionResult result = Conversion.builder(Formats.installed())
 *         .input(Path.of("bank.md"))
 *         .target("moodle")
 *         .out(Path.of("out"))
 *         .build()
 *         .run();
 * }</pre>
 *
 * <p>Each input is read once and feeds all targets. Outputs are written to hidden temporary folders beside their places,
 * and moved into place together when all is known to be good; an output that was there is replaced atomically. After an
 * error of the reader nothing is written; after an error of an exporter its target is not written.
 */
public final class Conversion {

    private final Builder settings;

    private Conversion(Builder settings) {
        this.settings = settings;
    }

    public static Builder builder(Formats formats) {
        return new Builder(formats);
    }

    /**
     * Converts.
     *
     * @throws UsageException if what is asked for makes no sense; nothing was written
     * @throws OutputException if an output cannot be written
     * @throws IOException if an input cannot be read
     */
    public ConversionResult run() throws IOException {
        try (Workspace workspace = new Workspace()) {
            return new ConversionRun(settings, workspace).run();
        }
    }

    /** What to convert, and how. */
    public static final class Builder {

        final Formats formats;
        final List<Input> inputs = new ArrayList<>();
        final List<String> targets = new ArrayList<>();
        final Map<String, Map<String, String>> options = new TreeMap<>();
        Path folder = Path.of("").toAbsolutePath();
        Path out = Path.of("");

        @Nullable
        OutputStream stream;

        @Nullable
        String from;

        @Nullable
        String name;

        boolean strict;
        boolean keepGoing;
        boolean dry;
        Clock clock = Clock.systemUTC();
        IntConsumer progress = questions -> {};
        ReadTrace trace = ReadTrace.NONE;

        private Builder(Formats formats) {
            this.formats = formats;
        }

        /** The folder that relative paths start from. The default is the process's current folder. */
        public Builder folder(Path newFolder) {
            folder = newFolder.toAbsolutePath().normalize();
            return this;
        }

        /** Adds a file or folder. The default is none; one is needed. */
        public Builder input(Path path) {
            inputs.add(new Input.At(path));
            return this;
        }

        /** Adds a stream, as a bank called {@code stdin}. It is closed when it has been read. */
        public Builder input(InputStream newStream) {
            inputs.add(new Input.Stream(newStream));
            return this;
        }

        /** Adds a target by its id. The default is none; one is needed. */
        public Builder target(String id) {
            targets.add(id);
            return this;
        }

        /** The reader's id. The default is told by the endings of the files' names. */
        public Builder from(@Nullable String id) {
            from = id;
            return this;
        }

        /** Joins all inputs to one bank of this name. The default is a bank an input, each with the input's name. */
        public Builder name(@Nullable String newName) {
            name = newName;
            return this;
        }

        /** The folder for the outputs, made where it does not exist. The default is the current folder. */
        public Builder out(Path newFolder) {
            out = newFolder;
            return this;
        }

        /** Writes the one output to a stream, when it is known to be good. The default is a file. */
        public Builder out(OutputStream newStream) {
            stream = newStream;
            return this;
        }

        /** Sets an option of a reader or exporter. The default is what the format says. */
        public Builder option(String format, String option, String value) {
            options.computeIfAbsent(format, any -> new TreeMap<>()).put(option, value);
            return this;
        }

        /** Whether warnings are errors. The default is no. */
        public Builder strict(boolean on) {
            strict = on;
            return this;
        }

        /**
         * Whether the sound questions are written in spite of errors. The default is no.
         *
         * <p>What is left out is in {@link ConversionResult#leftOut}; a question that merely lacks a picture is written with
         * its name and counted in {@link ConversionResult#incomplete}. With {@link #strict}, a question with a warning is
         * still sound: it is written, and the run has an error.
         */
        public Builder keepGoing(boolean on) {
            keepGoing = on;
            return this;
        }

        /** Whether everything is done but the writing: for what a conversion has to tell. The default is no. */
        public Builder dry(boolean on) {
            dry = on;
            return this;
        }

        /** What exporters are told of the time. The default is the present. */
        public Builder clock(Clock newClock) {
            clock = newClock;
            return this;
        }

        /** Told the number of questions read so far, after each. The default does nothing. */
        public Builder progress(IntConsumer listener) {
            progress = listener;
            return this;
        }

        /** Told what readers make of each line. The default does nothing. */
        public Builder trace(ReadTrace listener) {
            trace = listener;
            return this;
        }

        /**
         * The conversion, checked as far as that is possible without looking at files.
         *
         * @throws UsageException for unknown formats and options, or if there is no input or no target
         */
        public Conversion build() {
            if (inputs.isEmpty()) {
                throw new UsageException(ConvertCode.INPUT_NONE);
            }
            if (targets.isEmpty()) {
                throw new UsageException(ConvertCode.TARGET_NONE, formats.targets());
            }
            targets.forEach(formats::exporter);
            if (from != null) {
                formats.reader(from);
            }
            return new Conversion(this);
        }
    }
}
