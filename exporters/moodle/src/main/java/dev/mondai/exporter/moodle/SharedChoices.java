package dev.mondai.exporter.moodle;

import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.text.InlineMath;
import dev.mondai.text.RichText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The choices that all gaps of a text share.
 *
 * @param choices each once, in the order of the first gap
 * @param keys the right choice of each gap, by the gaps' ids
 * @param shuffled whether Moodle may change the order of the choices
 */
record SharedChoices(List<RichText> choices, Map<String, RichText> keys, boolean shuffled) {

    SharedChoices {
        choices = List.copyOf(choices);
        keys = Map.copyOf(keys);
    }

    /**
     * The choices of a text whose gaps say no more than {@code gapselect} can: the same choices in each, one of them right,
     * nothing to be said to any, and all gaps worth the same. Formulas would be shown as they are written, in drop-down
     * lists and in choices to be dragged alike: Moodle's filters see neither.
     */
    static Optional<SharedChoices> of(ClozeQuestion question) {
        Map<String, RichText> keys = new LinkedHashMap<>();
        List<RichText> choices = List.of();
        for (GapAnswer gap : question.gaps()) {
            if (!(gap instanceof GapAnswer.ChoiceGap choiceGap) || !isPlain(choiceGap)) {
                return Optional.empty();
            }
            List<RichText> own =
                    choiceGap.choices().stream().map(Choice::content).toList();
            choices = keys.isEmpty() ? own : choices;
            if (!new HashSet<>(own).equals(new HashSet<>(choices)) || own.size() != choices.size()) {
                return Optional.empty();
            }
            keys.put(gap.id(), key(choiceGap));
        }
        boolean isFit =
                keys.size() > 1 && haveEqualWeights(question) && new HashSet<>(choices).size() == choices.size();
        return isFit ? Optional.of(new SharedChoices(choices, keys, isShuffled(question))) : Optional.empty();
    }

    private static boolean isPlain(GapAnswer.ChoiceGap gap) {
        long keys = gap.choices().stream()
                .filter(choice -> choice.fraction().equals(Fraction.FULL))
                .count();
        return keys == 1 && gap.choices().stream().allMatch(SharedChoices::isPlain);
    }

    private static boolean isPlain(Choice choice) {
        boolean earnsAllOrNothing =
                choice.fraction().equals(Fraction.FULL) || choice.fraction().equals(Fraction.NONE);
        return earnsAllOrNothing
                && choice.feedback().isEmpty()
                && choice.content().isInline()
                && choice.content().nodes().noneMatch(InlineMath.class::isInstance);
    }

    private static RichText key(GapAnswer.ChoiceGap gap) {
        return gap.choices().stream()
                .filter(choice -> choice.fraction().equals(Fraction.FULL))
                .map(Choice::content)
                .findFirst()
                .orElseThrow();
    }

    private static boolean haveEqualWeights(ClozeQuestion question) {
        return question.gaps().stream()
                        .map(gap -> gap.weight().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
    }

    private static boolean isShuffled(ClozeQuestion question) {
        boolean hasFixed = question.gaps().stream()
                .map(GapAnswer.ChoiceGap.class::cast)
                .flatMap(gap -> gap.choices().stream())
                .anyMatch(Choice::fixed);
        return question.body().shuffle() && !hasFixed;
    }

    /** The number of a gap's right choice, from 1. */
    int number(String gap) {
        return choices.indexOf(keys.get(gap)) + 1;
    }

    /** Whether a choice is the right one of more than one gap. */
    boolean isKeyOfSeveral(RichText choice) {
        return keys.values().stream().filter(choice::equals).count() > 1;
    }
}
