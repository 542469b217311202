package dev.mondai.input.markdown;

import dev.mondai.spi.BankReader;
import dev.mondai.spi.BankSource;
import dev.mondai.spi.BankSource.SourceFile;
import dev.mondai.spi.Option;
import dev.mondai.spi.QuestionSink;
import dev.mondai.spi.ReadContext;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads Markdown in the house layout, Japanese or English: a title, and below it sections such as 問題, 選択肢, 正解 and
 * 解説. {@code docs/markdown.md} describes it in full.
 */
public final class MarkdownReader implements BankReader {

    /** Emphasis after the CommonMark specification alone, also next to Chinese, Japanese and Korean characters. */
    static final Option STRICT = Option.flag(
            "strict",
            false,
            "emphasis as CommonMark has it, without the rules for text in Chinese, Japanese and Korean");

    /** Readings as Aozora Bunko writes them. */
    static final Option RUBY =
            Option.flag("ruby", false, "readings written 漢字《かんじ》 or ｜青い空《あおいそら》; also ruby: true in mondai.yaml");

    /** A document with the keys: numbers of questions, each with its labels. */
    static final Option KEYS = Option.file(
            "keys", "a document with the keys of a bank of one file: numbers of questions, each with its letters");

    /** What questions without choices, but with an answer, become. */
    static final Option PAIRS = Option.choice(
            "pairs",
            List.of("error", "short-answer", "flashcards"),
            "error",
            "what a question with an answer and no choices becomes, outside the house layout");

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown", "mondai.md");
    }

    @Override
    public List<Option> options() {
        return List.of(STRICT, RUBY, PAIRS, KEYS);
    }

    /** Reads one file after the other; what a file holds is pushed before the next one is opened. */
    @Override
    public void read(BankSource source, ReadContext context, QuestionSink sink) throws IOException {
        FolderSettings settings = new FolderSettings(source, context.diagnostics());
        BankRun run =
                new BankRun(source, context, sink, settings, KeyDocument.lines(source, context, settings.ofBank()));
        for (SourceFile file : source.files()) {
            run.read(file);
        }
        run.finish();
    }
}
