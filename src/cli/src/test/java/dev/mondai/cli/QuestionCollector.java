package dev.mondai.cli;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionRewriter;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.Image;
import dev.mondai.text.Inline;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaPlayer;
import dev.mondai.text.MediaSource;
import dev.mondai.text.TextRewriter;
import java.util.ArrayList;
import java.util.List;

/** Writes nothing, and keeps what came, with media named by their content wherever they lie. */
final class QuestionCollector implements BankExporter {

    private static final TextRewriter BY_CONTENT = new TextRewriter() {
        @Override
        public Inline image(Image image) {
            return new Image(named(image.source()), image.alt(), image.title(), image.width(), image.height());
        }

        @Override
        public Inline player(MediaPlayer player) {
            return new MediaPlayer(
                    player.kind(),
                    named(player.source()),
                    player.alt(),
                    player.title(),
                    player.width(),
                    player.height());
        }
    };

    private final List<Object> all = new ArrayList<>();

    /** The bank without its name, and its questions. */
    List<Object> all() {
        return List.copyOf(all);
    }

    private static MediaSource named(MediaSource source) {
        return source instanceof MediaFile file
                ? new MediaFile(file.contentName(), file.mediaType(), file.sha256(), file.size(), file.file())
                : source;
    }

    @Override
    public String id() {
        return "collected";
    }

    @Override
    public String suffix() {
        return ".collected";
    }

    @Override
    public String title() {
        return "questions, for tests";
    }

    @Override
    public boolean writesEmptyBanks() {
        return true;
    }

    @Override
    public Capabilities capabilities() {
        Capabilities.Builder builder = Capabilities.of(QuestionCollector.class);
        for (QuestionKind kind : QuestionKind.values()) {
            builder.nativeKind(kind, kind.id());
        }
        return builder.build();
    }

    @Override
    public QuestionSink open(ExportContext context) {
        return new QuestionSink() {
            @Override
            public void begin(BankInfo bank) {
                all.add(new BankInfo("", bank.id(), bank.language(), BY_CONTENT.rewrite(bank.description())));
            }

            @Override
            public void question(Question question) {
                all.add(new QuestionRewriter(BY_CONTENT::rewrite, answer -> answer).rewrite(question));
            }

            @Override
            public void finish() {}

            @Override
            public void close() {}
        };
    }
}
