package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.JudgingWord;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a line says of the choice that it begins with: {@code **A (Correct)**: …}, {@code Option B is not correct because …}.
 *
 * @param place the choice's place
 * @param right whether it is called right
 */
public record JudgedLabel(int place, boolean right) {

    private static final String BEFORE_LABEL = " \t*_`(";
    private static final String BEHIND_LABEL = " \t*_`()].:、-–—";

    private static final Set<Role> ONE = EnumSet.of(Role.ONE);
    private static final Set<Role> IS = EnumSet.of(Role.IS);

    /** @param source a line, without its bullet */
    public static Optional<JudgedLabel> of(String source, ChoiceRun run) {
        String text = Tagless.of(source);
        String folded = Folding.lower(text);
        Words small = run.vocabulary().sentences();
        int start = Behind.signs(text, 0, BEFORE_LABEL);
        int at = Behind.signs(text, Math.max(start, small.endOf(folded, start, ONE)), BEFORE_LABEL);
        Optional<Labels.Token> label = run.vocabulary()
                .labels()
                .at(text, at)
                .filter(token -> token.end() < text.length() && KeyLabels.endsLabel(text, token.end()));
        OptionalInt place =
                label.isEmpty() ? OptionalInt.empty() : run.placeOf(label.get().text());
        if (place.isEmpty()) {
            return Optional.empty();
        }
        int behind = Behind.signs(text, label.get().end(), BEHIND_LABEL);
        return JudgingWord.at(folded, Math.max(behind, small.endOf(folded, behind, IS)), run.vocabulary())
                .map(right -> new JudgedLabel(place.getAsInt(), right));
    }
}
