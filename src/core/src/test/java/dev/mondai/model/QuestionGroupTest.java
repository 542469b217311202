package dev.mondai.model;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.text.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionGroupTest {

    private static final RichText STIMULUS = RichText.plain("A text.");

    @Test
    void putsTheStimulusBeforeTheStemOfEveryVariant() {
        ChoiceQuestion template = question("{a}?").key("{a}").choice("0").make();
        ChoiceQuestion variant = question("1?").key("1").choice("0").make();
        ValueTable values = new ValueTable(List.of("a"), List.of(List.of("1")));
        VariantsQuestion variants =
                new VariantsQuestion(template.info(), template.body(), values, List.of(), template, List.of(variant));
        QuestionBody body = QuestionBody.of(STIMULUS);
        QuestionGroup group = new QuestionGroup(template.info(), body, List.of(variants), null);

        VariantsQuestion alone = (VariantsQuestion) group.membersWithStimulus().get(0);

        assertThat(alone.body().stem().blocks()).hasSize(2);
        assertThat(alone.template().body()).isEqualTo(alone.body());
        assertThat(alone.variants().get(0).body().stem()).isEqualTo(STIMULUS.then(RichText.plain("1?")));
    }
}
