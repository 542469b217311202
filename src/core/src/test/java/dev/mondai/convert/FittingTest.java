package dev.mondai.convert;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.spi.QuestionKind.DESCRIPTION;
import static dev.mondai.spi.QuestionKind.GROUP;
import static dev.mondai.spi.QuestionKind.PICK;
import static dev.mondai.spi.QuestionKind.SINGLE_CHOICE;
import static dev.mondai.spi.QuestionKind.VARIANTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.convert.ConversionResult.Loss;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.diagnostic.LocalText;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.ValueTable;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FittingTest {

    private static final ChoiceQuestion CHOICE =
            question("Which?").id("c").hints("Think.").key("a").choice("b").make();
    private static final DescriptionItem TEXT =
            new DescriptionItem(CHOICE.info().withId("d"), QuestionBody.of(RichText.plain("Read.")));

    private final Diagnostics diagnostics = new Diagnostics();
    private final Losses losses = new Losses("t", diagnostics, 2);

    @Test
    void tellsWhatATargetLacksOnceForAQuestion() {
        List<Question> fitted = fitting(choices().lost(Feature.HINTS, "hints")).fit(CHOICE);
        losses.tell(CHOICE.info(), Feature.HINTS.text(), new LocalText(FittingTest.class, "Capabilities", "other"));
        assertThat(fitted).containsExactly(CHOICE);
        assertThat(told()).containsExactly("t: the question “Question 1” loses: hints (no hints are shown)");
    }

    @Test
    void knowsExceptionsForAKind() {
        fitting(choices().lost(Feature.HINTS, "hints").carried(Feature.HINTS, SINGLE_CHOICE))
                .fit(CHOICE);
        assertThat(told()).isEmpty();
    }

    @Test
    void countsAllLossesAndTellsTheFirst() {
        Fitting fitting = fitting(choices().lost(Feature.HINTS, "hints"));
        IntStream.range(0, 5)
                .forEach(i -> fitting.fit(CHOICE.withInfo(CHOICE.info().withId("c" + i))));
        assertThat(told()).hasSize(2);
        assertThat(losses.sums()).containsExactly(new Loss("t", Feature.HINTS.text(), 5));
    }

    @Test
    void refusesAKindThatTheTargetLacks() {
        Capabilities.Builder none = Capabilities.of(FittingTest.class);
        assertThat(fitting(none).fit(CHOICE)).isEmpty();
        assertThat(fitting(none.impossible(SINGLE_CHOICE, "hints")).fit(CHOICE)).isEmpty();
        assertThat(told())
                .containsExactly(
                        "t: the question “Question 1” is of the kind single choice, which this target cannot carry"
                                + " (this target says nothing of this kind)",
                        "t: the question “Question 1” is of the kind single choice, which this target cannot carry"
                                + " (no hints are shown)");
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void leavesOutADescriptionWithAWarning() {
        assertThat(fitting(choices().impossible(DESCRIPTION, "hints")).fit(TEXT))
                .isEmpty();
        assertThat(told()).containsExactly("t: the question “Question 1” loses: description (no hints are shown)");
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @Test
    void splitsAGroupToMembersWithTheStimulus() {
        List<Question> fitted = fitting(choices().split(GROUP, "hints")).fit(group(null));
        assertThat(fitted)
                .extracting(member -> PlainText.of(member.body().stem()))
                .containsExactly("A text.\n\nWhich?");
    }

    @Test
    void keepsOfAGroupTheMembersThatTheTargetHas() {
        List<Question> fitted = fitting(choices().nativeKind(GROUP, "group")).fit(group(null));
        assertThat(fitted)
                .singleElement()
                .isInstanceOfSatisfying(
                        QuestionGroup.class,
                        group -> assertThat(group.members()).containsExactly(CHOICE));
        assertThat(told()).hasSize(1);
    }

    @Test
    void asksAllOfAGroupWhereTheTargetCannotPick() {
        List<Question> fitted = fitting(choices().nativeKind(GROUP, "group").impossible(PICK, "hints"))
                .fit(group(1));
        assertThat(fitted)
                .singleElement()
                .isInstanceOfSatisfying(
                        QuestionGroup.class, group -> assertThat(group.pick()).isNull());
        assertThat(told().get(0))
                .isEqualTo("t: the question “Question 1” loses: pick N of a group (no hints are shown)");
    }

    @Test
    void splitsVariants() {
        ValueTable values = new ValueTable(List.of("a"), List.of(List.of("1"), List.of("2")));
        List<Question> both = List.of(CHOICE, CHOICE.withInfo(CHOICE.info().withId("c2")));
        var variants = new VariantsQuestion(CHOICE.info(), CHOICE.body(), values, List.of(), both);
        assertThat(fitting(choices().split(VARIANTS, "hints")).fit(variants)).isEqualTo(both);
    }

    private static QuestionGroup group(@Nullable Integer pick) {
        return new QuestionGroup(
                CHOICE.info().withId("g"), QuestionBody.of(RichText.plain("A text.")), List.of(CHOICE, TEXT), pick);
    }

    private static Capabilities.Builder choices() {
        return Capabilities.of(FittingTest.class).nativeKind(SINGLE_CHOICE, "choice");
    }

    private Fitting fitting(Capabilities.Builder capabilities) {
        return new Fitting(capabilities.build(), losses);
    }

    private List<String> told() {
        return diagnostics.all().stream()
                .map((Diagnostic diagnostic) -> diagnostic.message(Locale.ENGLISH))
                .toList();
    }
}
