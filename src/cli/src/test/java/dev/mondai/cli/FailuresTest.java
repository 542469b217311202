package dev.mondai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static final Path FOLDER = Path.of("somewhere").toAbsolutePath();

    @Test
    void nameTheFileAndTheReason() {
        assertThat(message(new AccessDeniedException(
                        FOLDER.resolve("out/bank.json").toString())))
                .isEqualTo("out/bank.json: permission denied");
        assertThat(message(new IOException("No space left on device")))
                .isEqualTo("reading or writing failed: No space left on device");
        assertThat(message(new IOException())).isEqualTo("reading or writing failed: IOException");
    }

    private static String message(IOException failure) {
        return Failures.of(failure, FOLDER).message(Locale.ENGLISH);
    }
}
