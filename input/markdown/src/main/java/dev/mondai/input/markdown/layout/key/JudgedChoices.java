package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.phrase.JudgedLabel;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is said of each choice, one after the other: whether it is right. */
final class JudgedChoices {

    private static final Set<Role> NOT = EnumSet.of(Role.NOT);
    private static final Set<Role> WRONG = EnumSet.of(Role.FALSE, Role.WRONG);

    private JudgedChoices() {}

    /**
     * The right ones; none where not each of them is judged once, or where most are right: then the question may ask for the
     * others.
     */
    static Set<Integer> in(Parts parts, ChoiceRun run) {
        List<Piece> lines = Stream.of(Part.KEY, Part.EXPLANATION)
                .flatMap(part -> parts.pieces(part).stream())
                .filter(piece -> !piece.isBlank())
                .toList();
        if (lines.size() < run.size()) {
            return Set.of();
        }
        List<JudgedLabel> said = lines.stream()
                .map(piece -> JudgedLabel.of(KeyList.withoutBullet(piece), run))
                .flatMap(Optional::stream)
                .toList();
        boolean each = said.size() == run.size()
                && said.stream().map(JudgedLabel::place).distinct().count() == run.size();
        Set<Integer> right = said.stream()
                .filter(JudgedLabel::right)
                .map(JudgedLabel::place)
                .collect(Collectors.toCollection(TreeSet::new));
        return each && right.size() * 2 <= run.size() ? right : Set.of();
    }

    /**
     * Whether the question may ask which is wrong, and its explanation judges each as a statement: what else is said is all
     * that it calls wrong; or nothing else is said, and all of four or more but one are called right, or no fewer than half
     * where the stem speaks of wrong ones.
     *
     * @param said what else says which are right
     */
    static boolean mayBeStatements(Set<Integer> right, Parts parts, ChoiceRun run, Collection<Set<Integer>> said) {
        Set<Integer> wrong = IntStream.range(0, run.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
        wrong.removeAll(right);
        return said.isEmpty()
                ? wrong.size() == 1 && run.size() > 3 || asksForOthers(right, parts, run)
                : said.stream().allMatch(wrong::equals);
    }

    /**
     * Whether nothing but judgements may tell the key, and the stem may ask for those that they call wrong.
     *
     * @param said the right ones by what is said of each choice
     */
    static boolean mayBeOthers(Set<Integer> said, Parts parts, ChoiceRun run) {
        return asksForOthers(parts.judged(), parts, run) || asksForOthers(said, parts, run);
    }

    private static boolean asksForOthers(Set<Integer> right, Parts parts, ChoiceRun run) {
        return !right.isEmpty() && right.size() * 2 >= run.size() && asksForWrong(parts, run);
    }

    private static boolean asksForWrong(Parts parts, ChoiceRun run) {
        return parts.pieces(Part.STEM).stream()
                .map(piece -> Folding.lower(piece.text()))
                .anyMatch(stem -> run.vocabulary().sentences().indexOf(stem, 0, NOT) >= 0
                        || run.vocabulary().words().indexOf(stem, 0, WRONG) >= 0);
    }
}
