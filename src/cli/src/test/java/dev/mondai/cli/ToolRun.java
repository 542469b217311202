package dev.mondai.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tool answered.
 *
 * @param status the exit status
 * @param output standard output
 * @param errors standard error
 */
record ToolRun(int status, String output, String errors) {

    /** Runs a command line in a folder, in English unless the arguments say otherwise. */
    static ToolRun in(Path folder, String... arguments) {
        return in(folder, "", null, List.of(arguments));
    }

    static ToolRun in(Path folder, String input, @Nullable Path plugIns, List<String> arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(output, false, StandardCharsets.UTF_8),
                new PrintStream(errors, false, StandardCharsets.UTF_8),
                folder.toAbsolutePath(),
                Locale.ENGLISH,
                Map.of("SOURCE_DATE_EPOCH", "1800000000"),
                false,
                plugIns);
        int status = new MondaiTool(console).run(arguments.toArray(String[]::new));
        console.out().flush();
        console.err().flush();
        return new ToolRun(status, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }
}
