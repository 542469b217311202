package dev.mondai.convert;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.convert.ConversionResult.Loss;
import dev.mondai.convert.ConversionResult.ToldLoss;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.diagnostic.LocalText;
import dev.mondai.diagnostic.Location;
import dev.mondai.diagnostic.Severity;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.spi.Feature;
import dev.mondai.spi.FeatureCode;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LossesTest {

    private static final ChoiceQuestion FIRST =
            at(question("Which?").id("first").key("a").choice("b").make(), 5);
    private static final ChoiceQuestion SECOND =
            at(question("And?").id("second").key("a").choice("b").make(), 9);
    private static final Question GROUP = at(
            new QuestionGroup(
                    FIRST.info().withId("g"), QuestionBody.of(RichText.plain("A text.")), List.of(FIRST, SECOND), null),
            1);

    private static final String TEXTS = "dev.mondai.convert.Losses";

    private final Diagnostics diagnostics = new Diagnostics();
    private final Losses losses = new Losses("t", diagnostics, 20);

    enum Own implements FeatureCode {
        HINT_FAINT;

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String bundle() {
            return TEXTS;
        }

        @Override
        public Feature feature() {
            return Feature.HINTS;
        }
    }

    enum Bare implements DiagnosticCode {
        STEM_ODD(Severity.WARNING),
        STEM_BAD(Severity.ERROR);

        private final Severity severity;

        Bare(Severity severity) {
            this.severity = severity;
        }

        @Override
        public Severity severity() {
            return severity;
        }

        @Override
        public String bundle() {
            return TEXTS;
        }
    }

    @Test
    void countsWhatAnExporterReportsOfAQuestionInItsOwnWords() {
        losses.about(FIRST);
        report(FIRST, Own.HINT_FAINT);
        report(FIRST, Own.HINT_FAINT);
        report(FIRST, Bare.STEM_ODD);
        losses.about(SECOND);
        report(SECOND, Own.HINT_FAINT);
        assertThat(sums()).containsExactly("hints 2", "something else 1");
        assertThat(diagnostics.all()).hasSize(4);
    }

    @Test
    void countsMembersOfAGroupOnceEach() {
        losses.about(GROUP);
        losses.tell(FIRST.info(), Feature.HINTS.text(), new LocalText(FittingTest.class, "Capabilities", "hints"));
        losses.tell(SECOND.info(), Feature.HINTS.text(), new LocalText(FittingTest.class, "Capabilities", "hints"));
        report(FIRST, Own.HINT_FAINT);
        report(SECOND, Own.HINT_FAINT);
        assertThat(sums()).containsExactly("hints 2");
        assertThat(losses.told())
                .extracting(ToldLoss::question)
                .containsExactly(
                        FIRST.info().name(),
                        SECOND.info().name(),
                        FIRST.info().name(),
                        SECOND.info().name());
    }

    @Test
    void namesWhatIsNotWrittenAtAllAndLeavesItOutOfTheSum() {
        losses.about(FIRST);
        report(FIRST, Bare.STEM_BAD);
        assertThat(losses.told())
                .extracting(told -> told.feature().in(Locale.ENGLISH))
                .containsExactly("the whole question");
        assertThat(losses.sums()).isEmpty();
    }

    @Test
    void leavesAloneWhatIsAboutNoQuestion() {
        report(FIRST, Bare.STEM_ODD);
        losses.about(FIRST);
        losses.report(Diagnostic.of(Bare.STEM_ODD));
        assertThat(losses.told()).isEmpty();
    }

    private void report(Question question, DiagnosticCode code) {
        losses.report(Diagnostic.at(question.info().source(), code));
    }

    private List<String> sums() {
        return losses.sums().stream()
                .map((Loss loss) -> loss.feature().in(Locale.ENGLISH) + " " + loss.questions())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <Q extends Question> Q at(Q question, int line) {
        QuestionInfo info = question.info();
        return (Q) question.withInfo(new QuestionInfo(
                info.id(),
                info.name(),
                info.category(),
                info.tags(),
                info.points(),
                info.language(),
                info.difficulty(),
                info.references(),
                Location.of("bank.md", line)));
    }
}
