package dev.mondai.cli;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.QuestionSink;
import java.util.EnumSet;
import java.util.Set;

/** Writes nothing, and remembers what kinds of questions came. */
final class KindCollector implements BankExporter {

    private final Set<QuestionKind> kinds = EnumSet.noneOf(QuestionKind.class);

    Set<QuestionKind> kinds() {
        return kinds;
    }

    @Override
    public String id() {
        return "kinds";
    }

    @Override
    public String suffix() {
        return ".kinds";
    }

    @Override
    public String title() {
        return "kinds, for tests";
    }

    @Override
    public Capabilities capabilities() {
        Capabilities.Builder all = Capabilities.of(KindCollector.class);
        for (QuestionKind kind : QuestionKind.values()) {
            all.nativeKind(kind, kind.id());
        }
        return all.build();
    }

    @Override
    public QuestionSink open(ExportContext context) {
        return new QuestionSink() {
            @Override
            public void begin(BankInfo bank) {}

            @Override
            public void question(Question question) {
                kinds.add(QuestionKind.of(question));
                if (question instanceof QuestionGroup group) {
                    group.members().forEach(this::question);
                }
            }

            @Override
            public void finish() {}

            @Override
            public void close() {}
        };
    }
}
