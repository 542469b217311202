package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as users start it, on the jar of this build. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String BANK = "## 問題\n水は濡れていますか。\n\n## 選択肢\nA. はい\nB. いいえ\n\n## 正解\nA\n";

    @TempDir
    private Path folder;

    @Test
    void opensAFolderWithAJapaneseNameWhateverTheLocale() throws Exception {
        Files.createDirectories(folder.resolve("日本"));
        Files.writeString(folder.resolve("日本/問.md"), BANK);
        Answer answer = launch(Map.of("LC_ALL", "C"), "convert", "日本", "--to", "json");
        assertThat(answer.status()).as(answer.text()).isZero();
        assertThat(answer.text()).contains("wrote 日本.json");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("日本.json");
        }
    }

    @Test
    void speaksTheLanguageOfTheLocaleThatItReplaces() throws Exception {
        Answer answer = launch(Map.of("LC_ALL", "ja_JP.eucJP"), "convert", "nowhere", "--to", "json");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.text()).contains("ファイルもフォルダーもありません");
    }

    @Test
    void saysWhatIsWrongWithJava() throws Exception {
        Answer none = launch(Map.of("JAVA_HOME", folder.toString()), "--version");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.text()).contains("there is no bin/java in it");
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Answer old = launch(Map.of("JAVA_HOME", folder.toString()), "--version");
        assertThat(old.text()).contains("Java 17 or newer is needed").contains("11.0.2");
    }

    private Answer launch(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "answer", ".out");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(Consumer.project("mondai").toString()), Stream.of(arguments))
                        .toList());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG"));
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home")));
        // No archive of classes is left behind by a test.
        builder.environment().put("XDG_CACHE_HOME", "/dev/null/none");
        builder.environment().putAll(environment);
        Process process = builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Answer(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private record Answer(int status, String text) {}
}
