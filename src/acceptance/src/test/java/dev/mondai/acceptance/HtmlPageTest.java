package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web page in Chromium: answers and what they earn, the keyboard, axe-core, print. */
@Tag("acceptance")
class HtmlPageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void scoresEveryAnswerAndShutsNobodyOut(String language) {
        String node = Consumer.program("NODE", "node");
        String chromium = Consumer.chromium();
        for (String name : List.of("playwright-core", "axe-core")) {
            Consumer.require(
                    Files.exists(Consumer.project("src/acceptance/node_modules/" + name)),
                    name + " (npm --prefix src/acceptance ci)");
        }
        String bank = Consumer.project("src/acceptance/html/kinds-" + language + ".md")
                .toString();
        Run conversion = Run.mondai("convert", bank, "--to", "html", "--out", folder.toString());
        assertThat(conversion.status()).as(conversion.errors()).isZero();

        String script = Consumer.project("src/acceptance/html/page.mjs").toString();
        String page = folder.resolve("kinds-" + language + ".html").toString();
        String pictures = Consumer.project("src/acceptance/target/html-page").toString();
        Run run = Run.of(List.of(node, script, page, language, pictures, chromium));
        assertThat(run.status()).as(run.output() + run.errors()).isZero();
    }
}
