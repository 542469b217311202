package dev.mondai.convert;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Gives every question of one reading to all targets. */
final class Tee implements QuestionSink {

    private final String bank;
    private final List<TargetSink> targets;
    private final Report.Channel reader;
    private final Predicate<TargetSink> wanted;
    private final Runnable progress;
    private int questions;

    /**
     * @param reader what the reader has to tell
     * @param wanted whether a target shall be finished, asked when all questions are known
     * @param progress called after each question
     */
    Tee(String bank, List<TargetSink> targets, Report.Channel reader, Predicate<TargetSink> wanted, Runnable progress) {
        this.bank = bank;
        this.targets = targets;
        this.reader = reader;
        this.wanted = wanted;
        this.progress = progress;
    }

    @Override
    public void begin(BankInfo info) throws IOException {
        for (TargetSink target : targets) {
            target.begin(info);
        }
    }

    @Override
    public void question(Question question) throws IOException {
        questions++;
        for (TargetSink target : targets) {
            target.question(question);
        }
        progress.run();
    }

    @Override
    public void finish() throws IOException {
        if (questions == 0 && reader.errors() == 0) {
            reader.report(Diagnostic.of(ConvertCode.BANK_EMPTY, bank));
        }
        for (TargetSink target : targets) {
            if (wanted.test(target)) {
                target.finish();
            }
        }
    }

    /** The targets are closed by whoever opened them. */
    @Override
    public void close() {}
}
