package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Choices that are headings each: {@code #### A. Rome}, {@code ### Option B}. Chapters are called so too; these are choices,
 * as nothing but their texts stands between them, and the answer follows or a sign tells which is right.
 */
final class HeadedChoices {

    private static final Pattern LABEL =
            Pattern.compile("^[*_(]*(?<label>[^\\s\\d*_(.)]{1,2})(?<closer>\\*{0,2}[.):、|]|\\*{0,2}$)");
    private static final String CLOSERS = "*.):、|";

    /** Two characters, of two halves each at most. */
    private static final int LONGEST_LABEL = 4;

    private static final Set<Role> ONE = EnumSet.of(Role.ONE);
    private static final int LONGEST_WORD = 16;

    /** A heading with a label. */
    private record Headed(int at, Line line, String label) {}

    private final List<Line> lines;
    private final ChoiceHeads choices;
    private final Markers markers;
    private final Labels labels;
    private final Words sentences;

    HeadedChoices(List<Line> lines, ChoiceHeads choices, Markers markers, Vocabulary vocabulary) {
        this.lines = lines;
        this.choices = choices;
        this.markers = markers;
        this.labels = vocabulary.labels();
        this.sentences = vocabulary.sentences();
    }

    /** The lines, such headings as any other choice. */
    List<Line> lowered() {
        List<Line> lowered = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            List<Headed> run = lines.get(i).isHeading() ? run(i) : List.of();
            int last = run.isEmpty() ? i : run.get(run.size() - 1).at();
            boolean many = run.size() > 2 || run.size() == 2 && isEmpty(i + 1, last);
            if (many && (isMarked(run) || isAnswered(last + 1))) {
                run.forEach(choice -> lowered.set(choice.at(), choice.line()));
                i = last;
            }
        }
        return lowered;
    }

    /** The headings with the labels of one sequence, from its first one on; none where other things stand between them. */
    private List<Headed> run(int from) {
        List<Headed> run = new ArrayList<>();
        Optional<Headed> next = headed(from);
        while (next.isPresent() && follows(run, next.get())) {
            run.add(next.get());
            next = headed(behindText(next.get().at() + 1));
        }
        return run;
    }

    private boolean follows(List<Headed> run, Headed next) {
        String first = run.isEmpty() ? next.label() : run.get(0).label();
        return labels.sequencesFrom(first).stream().anyMatch(name -> labels.indexIn(name, next.label()) == run.size())
                && (run.isEmpty()
                        || lines.get(run.get(0).at()).level()
                                == lines.get(next.at()).level());
    }

    /** The heading at a place, without what makes it one. */
    private Optional<Headed> headed(int at) {
        if (at >= lines.size() || !lines.get(at).isHeading()) {
            return Optional.empty();
        }
        Line line = lines.get(at);
        int start = Heading.start(line);
        int behindWord = sentences.endOf(line.folded(), start, ONE);
        int label = behindWord < 0 || behindWord - start > LONGEST_WORD
                ? start
                : Behind.signs(line.narrow(), behindWord, " ");
        if (!mayBeLabel(line.narrow(), label)) {
            return Optional.empty();
        }
        Matcher found = LABEL.matcher(line.narrow()).region(label, line.narrow().length());
        return found.lookingAt()
                ? Optional.of(new Headed(
                        at, line.belowLevel(label, found.group("closer").isBlank() ? "." : ""), found.group("label")))
                : Optional.empty();
    }

    /** Whether what sets a label off, or the end, follows soon behind a letter: most headings go on. */
    private static boolean mayBeLabel(String text, int start) {
        int letter = Behind.signs(text, start, "*_(");
        int end = letter + 1;
        while (end < text.length() && end <= letter + LONGEST_LABEL && CLOSERS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end <= letter + LONGEST_LABEL;
    }

    /** Where the text below a heading ends: it holds nothing that begins a part or a choice. */
    private int behindText(int from) {
        int at = from;
        while (at < lines.size() && isContent(lines.get(at))) {
            at++;
        }
        return at;
    }

    private boolean isEmpty(int from, int to) {
        return lines.subList(from, to).stream().allMatch(line -> line.kind() == Line.Kind.BLANK);
    }

    private boolean isContent(Line line) {
        return switch (line.kind()) {
            case BLANK, CODE, NOISE -> true;
            case TEXT ->
                !line.isHeading()
                        && markers.in(line).isEmpty()
                        && choices.in(line).stream().allMatch(choice -> choice.style() == ChoiceHead.Style.BARE);
            default -> false;
        };
    }

    private boolean isMarked(List<Headed> run) {
        long right = run.stream()
                .flatMap(choice -> choices.in(choice.line()).stream())
                .filter(ChoiceHead::marked)
                .count();
        return right > 0 && right < run.size();
    }

    /** Whether the answer stands behind the last of them. */
    private boolean isAnswered(int from) {
        int at = behindText(from);
        while (at < lines.size() && lines.get(at).kind() == Line.Kind.RULE) {
            at = behindText(at + 1);
        }
        return at < lines.size()
                && (lines.get(at).kind() == Line.Kind.OPEN
                        || markers.in(lines.get(at))
                                .filter(m -> m.role() == Role.ANSWER || m.role() == Role.REVEAL)
                                .isPresent());
    }
}
