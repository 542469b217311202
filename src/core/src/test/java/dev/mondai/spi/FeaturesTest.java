package dev.mondai.spi;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.Choice;
import dev.mondai.model.Fraction;
import dev.mondai.model.QuestionMaker;
import dev.mondai.text.RichText;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static QuestionMaker withAFixedChoice() {
        return question("Which?")
                .key("this")
                .choice(new Choice("B", false, Fraction.NONE, RichText.plain("none of these"), RichText.EMPTY, true));
    }

    @Test
    void tellsFixedChoicesOnlyWhereOthersAreShuffled() {
        assertThat(Features.of(withAFixedChoice().make())).contains(Feature.FIXED_CHOICES);
        assertThat(Features.of(withAFixedChoice().unshuffled().make())).doesNotContain(Feature.FIXED_CHOICES);
    }
}
