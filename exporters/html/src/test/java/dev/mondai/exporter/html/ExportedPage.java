package dev.mondai.exporter.html;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that has been written, as a browser without scripts reads it. */
record ExportedPage(String source, Document document, List<Question> withRemoteImage) {

    /** A bank in English of these questions. */
    static ExportedPage of(Question... questions) {
        return of(new BankInfo("bank", "bank", "en", RichText.EMPTY), questions);
    }

    static ExportedPage of(BankInfo bank, Question... questions) {
        List<Question> withRemoteImage = new ArrayList<>();
        try {
            Path file = Files.createTempFile("page", ".html");
            try (QuestionSink sink = new HtmlSink(file, withRemoteImage::add)) {
                sink.begin(bank);
                for (Question question : questions) {
                    sink.question(question);
                }
                sink.finish();
            }
            String source = Files.readString(file);
            Files.delete(file);
            return new ExportedPage(source, Jsoup.parse(source), withRemoteImage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first element that fits. */
    Element first(String selector) {
        return document.expectFirst(selector);
    }

    /** What the scripts score the first question with. */
    String data() {
        return first("article > script").data();
    }
}
