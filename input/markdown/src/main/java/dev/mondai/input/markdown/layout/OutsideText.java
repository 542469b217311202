package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.house.FoundQuestion;
import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.sign.Above;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.LeadingBlank;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what belongs to no question: what is said of the bank, what stands between questions, and the definitions of links. */
final class OutsideText {

    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[[^]]+]:\\s+\\S.*");

    private static final Set<Line.Kind> SILENT = EnumSet.of(Line.Kind.BLANK, Line.Kind.OPEN, Line.Kind.NOISE);

    private final List<Sign> signs;
    private final HouseText house;

    OutsideText(List<Sign> signs, HouseText house) {
        this.signs = signs;
        this.house = house;
    }

    /**
     * Writes the lines at these places: those before the first question, and what headings behind it say of the bank, are
     * the introduction.
     *
     * @param keys places of keys that are for no question
     */
    void write(List<Integer> outside, List<Integer> keys, List<FoundQuestion> questions) {
        int first = questions.isEmpty() ? Integer.MAX_VALUE : questions.get(0).line();
        List<Integer> introduction = new ArrayList<>();
        List<Integer> stray = new ArrayList<>(keys);
        for (List<Integer> section : sections(outside)) {
            Sign head = signs.get(section.get(0));
            boolean before = head.line().number() < first && !isCalledQuestion(head) && !isJudged(section);
            (before || isAboutBank(section) ? introduction : stray).addAll(section);
        }
        stray.sort(null);
        Set<String> titles = questions.stream()
                .flatMap(question -> question.above().stream())
                .collect(Collectors.toSet());
        stray.removeIf(place -> isTitleOrPart(place, titles));
        writeText("introduction", questions.isEmpty() ? introduction : withoutTitles(introduction, questions.get(0)));
        writeText("outside", stray);
        writeDefinitions();
    }

    /** Whether a heading is that of a chapter with questions, or of a part, or has a text below it that is told as well. */
    private boolean isTitleOrPart(int place, Set<String> titles) {
        Sign sign = signs.get(place);
        return sign.line().isHeading()
                && !isQuestion(sign)
                && (isFollowed(place) || sign.announcesPart() || titles.contains(Above.title(sign.line())));
    }

    private boolean isFollowed(int place) {
        return Neighbours.below(signs, place)
                .filter(below -> below.line().isSaid() && !below.line().isHeading())
                .isPresent();
    }

    /** The lines without the headings right above the first question, or above what opens it, which are those of its chapter. */
    private List<Integer> withoutTitles(List<Integer> introduction, FoundQuestion first) {
        List<Integer> said = new ArrayList<>(introduction);
        int above = (int) said.stream()
                .filter(place -> signs.get(place).line().number() < first.line())
                .count();
        while (above > 0 && isTitle(signs.get(said.get(above - 1)).line(), first)) {
            above--;
            said.remove(above);
        }
        return said;
    }

    private static boolean isTitle(Line line, FoundQuestion question) {
        return SILENT.contains(line.kind())
                || line.isHeading() && question.above().contains(Above.title(line));
    }

    /** Lines that follow each other, each heading with what is below it. */
    private List<List<Integer>> sections(List<Integer> places) {
        List<List<Integer>> sections = new ArrayList<>();
        int last = -2;
        for (int place : places) {
            if (place != last + 1 || signs.get(place).line().isHeading()) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(place);
            last = place;
        }
        return sections;
    }

    /** Whether a heading and what is below it, its licence or who wrote it, neither ask nor answer anything. */
    private boolean isAboutBank(List<Integer> section) {
        List<Sign> text = section.stream()
                .map(signs::get)
                .filter(s -> s.line().isSaid() && !s.boilerplate())
                .toList();
        return text.size() > 1
                && text.get(0).line().isHeading()
                && text.stream().allMatch(OutsideText::isProse);
    }

    private static boolean isProse(Sign sign) {
        return sign.question().isEmpty()
                && !sign.line().asks()
                && (!sign.announcesPart() || sign.announces(Role.REFERENCES))
                && sign.choices().stream().allMatch(c -> c.style() == ChoiceHead.Style.BULLET && !c.hasBox());
    }

    private void writeText(String part, List<Integer> places) {
        List<Piece> pieces = places.stream()
                .map(signs::get)
                .filter(s -> !s.boilerplate())
                .map(Sign::line)
                .filter(l -> l.isSaid() || l.kind() == Line.Kind.BLANK)
                .map(Piece::of)
                .toList();
        List<Piece> said = HouseText.trimmed(pieces);
        if (!said.isEmpty()) {
            house.seam(part, said.get(0).line());
            said.forEach(p -> house.add(p.text(), p.line(), p.column()));
        }
    }

    /** Whether something is said to be true or false, or a key stands before a number: a question that was not understood. */
    private boolean isJudged(List<Integer> section) {
        return section.stream()
                .map(signs::get)
                .anyMatch(sign -> sign.judged().isPresent()
                        || sign.line().isText() && LeadingBlank.key(sign.line()).isPresent());
    }

    /** Whether a heading calls itself a question, {@code ## Question 1}: what is below it is about no bank. */
    private static boolean isCalledQuestion(Sign sign) {
        return sign.line().isHeading()
                && sign.question()
                        .filter(q -> q.word() && !q.number().isEmpty())
                        .isPresent();
    }

    /** Whether a heading is a numbered question's, of which nothing else was found. */
    private static boolean isQuestion(Sign sign) {
        return sign.question()
                .filter(q -> !q.number().isEmpty() && (q.word() || sign.line().asks()))
                .isPresent();
    }

    /** Links and footnotes may be defined anywhere. */
    private void writeDefinitions() {
        List<Line> definitions = signs.stream()
                .map(Sign::line)
                .filter(l -> l.startsWith('[')
                        && l.isText()
                        && DEFINITION.matcher(l.text()).matches())
                .toList();
        if (!definitions.isEmpty()) {
            house.seam("definitions", definitions.get(0).number());
            definitions.forEach(l -> house.add(l.text(), l.number(), l.column()));
        }
    }
}
