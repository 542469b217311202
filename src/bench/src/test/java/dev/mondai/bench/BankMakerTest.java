package dev.mondai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankMakerTest {

    @Test
    void writesAHundredQuestionsAFile(@TempDir Path folder) throws IOException {
        BankMaker.write(150, folder);
        assertThat(folder.resolve("bank")).isDirectoryContaining("glob:**/bank-000001.md");
        assertThat(Files.readString(folder.resolve("bank/bank-000101.md"))).contains("# Bench - Question 150\n");
    }

    @Test
    void writesTheSameBytesForTheSameCount(@TempDir Path one, @TempDir Path two) throws IOException {
        BankMaker.write(20, one);
        BankMaker.write(20, two);
        for (String file : new String[] {"bank/bank-000001.md", "text2qti.txt", "examark.md"}) {
            assertThat(one.resolve(file)).hasSameBinaryContentAs(two.resolve(file));
        }
    }

    @Test
    void givesEachToolTheSameKey(@TempDir Path folder) throws IOException {
        BankMaker.write(1, folder);
        String key =
                Files.readString(folder.resolve("bank/bank-000001.md")).replaceAll("(?s).*\\*\\*([A-D])\\*\\*.*", "$1");
        assertThat(Files.readString(folder.resolve("text2qti.txt"))).contains("*" + key.toLowerCase() + ")  ");
        assertThat(Files.readString(folder.resolve("examark.md")))
                .containsPattern("(?m)^" + key.toLowerCase() + "\\) .* \\[x]$");
    }
}
