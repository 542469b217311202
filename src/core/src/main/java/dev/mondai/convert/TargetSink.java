package dev.mondai.convert;

import dev.mondai.convert.ConversionResult.LeftOut;
import dev.mondai.convert.ConversionResult.Loss;
import dev.mondai.convert.ConversionResult.ToldLoss;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One exporter at work on one bank: counts what it took, and what it could not take. */
final class TargetSink implements QuestionSink {

    private final BankExporter exporter;
    private final Report report;
    private final Report.Channel channel;
    private final StagedContext context;
    private final QuestionSink sink;
    private final Losses losses;
    private final Fitting fitting;
    private String bank = "";
    private int taken;
    private int refusalsOfQuestions;
    private boolean finished;

    TargetSink(BankExporter exporter, Report report, Report.Channel channel, StagedContext context) throws IOException {
        this.exporter = exporter;
        this.report = report;
        this.channel = channel;
        this.context = context;
        this.losses = context.losses();
        this.fitting = new Fitting(exporter.capabilities(context.options()), losses);
        this.sink = exporter.open(context);
    }

    @Override
    public void begin(BankInfo info) throws IOException {
        bank = info.name();
        writing(() -> sink.begin(info));
    }

    @Override
    public void question(Question question) throws IOException {
        int before = channel.refusals();
        losses.about(question);
        List<Question> fitted = fitting.fit(question);
        for (Question part : fitted) {
            writing(() -> sink.question(part));
        }
        int refusals = channel.refusals() - before;
        taken += fitted.isEmpty() || refusals > 0 && fitted.size() == 1 ? 0 : 1;
        if (refusals > 0) {
            refusalsOfQuestions += refusals;
            report.leaveOut(new LeftOut(
                    exporter.id(), question.info().name(), question.info().source()));
        }
    }

    @Override
    public void finish() throws IOException {
        losses.about(null);
        if (taken > 0 || exporter.writesEmptyBanks()) {
            writing(sink::finish);
            finished = true;
        } else {
            channel.report(Diagnostic.of(ConvertCode.NOTHING_LEFT, exporter.id(), bank));
        }
    }

    @Override
    public void close() throws IOException {
        writing(sink::close);
        context.close();
    }

    String target() {
        return exporter.id();
    }

    /**
     * Whether there is an error that forbids the output.
     *
     * @param keepGoing whether errors that concern single questions, which are left out, do not count
     */
    boolean isBroken(boolean keepGoing) {
        return keepGoing ? channel.refusals() > refusalsOfQuestions : channel.errors() > 0;
    }

    /** What questions lose in it. */
    List<Loss> losses() {
        return losses.sums();
    }

    List<ToldLoss> toldLosses() {
        return losses.told();
    }

    /** Where its files belong; none unless it is finished. */
    List<Path> places() {
        return finished ? context.places() : List.of();
    }

    private void writing(Workspace.Action action) throws IOException {
        try {
            action.run();
        } catch (IOException e) {
            throw new OutputException(context.destination(), e);
        } catch (RuntimeException e) {
            // Libraries hide a full disk in exceptions of their own; all others are bugs and pass.
            throw new OutputException(context.destination(), ioFailure(e));
        }
    }

    private static IOException ioFailure(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException found) {
                return found;
            }
        }
        throw failure;
    }
}
