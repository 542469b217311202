package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.house.FoundQuestion;
import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.regex.Pattern;

/** Writes what belongs to no question: the bank's introduction, what stands between questions, and the definitions of links. */
final class OutsideText {

    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[[^]]+]:\\s+\\S.*");

    private final List<Sign> signs;
    private final HouseText house;

    OutsideText(List<Sign> signs, HouseText house) {
        this.signs = signs;
        this.house = house;
    }

    /** Writes the lines at these places: those before the first question are the introduction. */
    void write(List<Integer> outside, List<FoundQuestion> questions) {
        int first = questions.isEmpty() ? Integer.MAX_VALUE : questions.get(0).line();
        writeText(
                "introduction",
                outside.stream()
                        .filter(i -> signs.get(i).line().number() < first)
                        .toList());
        writeText(
                "outside",
                outside.stream()
                        .filter(i -> signs.get(i).line().number() >= first)
                        .toList());
        writeDefinitions();
    }

    private void writeText(String part, List<Integer> places) {
        List<Piece> pieces = places.stream()
                .map(signs::get)
                .filter(s -> !s.boilerplate()
                        && (part.equals("introduction") || !s.line().isHeading()))
                .map(Sign::line)
                .filter(l -> switch (l.kind()) {
                    case TEXT, BLANK, CODE, SUMMARY -> true;
                    default -> false;
                })
                .map(Piece::of)
                .toList();
        List<Piece> said = HouseText.trimmed(pieces);
        if (!said.isEmpty()) {
            house.seam(part, said.get(0).line());
            said.forEach(p -> house.add(p.text(), p.line(), p.column()));
        }
    }

    /** Links and footnotes may be defined anywhere. */
    private void writeDefinitions() {
        List<Line> definitions = signs.stream()
                .map(Sign::line)
                .filter(l -> l.isText()
                        && l.text().indexOf("]:") > 0
                        && DEFINITION.matcher(l.text()).matches())
                .toList();
        if (!definitions.isEmpty()) {
            house.seam("definitions", definitions.get(0).number());
            definitions.forEach(l -> house.add(l.text(), l.number(), l.column()));
        }
    }
}
