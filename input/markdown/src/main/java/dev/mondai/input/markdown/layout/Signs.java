package dev.mondai.input.markdown.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells of each line what it may begin. */
final class Signs {

    private static final Pattern BACK_TO_TOP = Pattern.compile(
            "(?i)^[\\s>*_]*(?:<[^>]*>\\s*)*\\[?[\\s*_]*(?:[⬆↑🔝🔼⤴️\\s]*\\[[^]]*]\\(#[^)]*\\)[⬆↑🔝🔼⤴️\\s]*|<a href=\"#[^\"]*\">.*</a>)\\s*]?[\\s*_]*(?:<[^>]*>\\s*)*$");

    private static final int SHORT = 60;
    private static final Set<Role> SPEAKS = EnumSet.of(Role.ANSWER, Role.REVEAL, Role.EXPLANATION);

    private final Words words;
    private final QuestionHeads questions;
    private final ChoiceHeads choices;
    private final Markers markers;

    private Signs(Words words) {
        this.words = words;
        questions = new QuestionHeads(words);
        choices = new ChoiceHeads(words, Labels.builtIn());
        markers = new Markers(words);
    }

    static List<Sign> of(List<Line> lines, Words words) {
        Signs signs = new Signs(words);
        return lines.stream().map(signs::sign).toList();
    }

    private Sign sign(Line line) {
        boolean boilerplate = line.isText()
                && line.text().indexOf('#') >= 0
                && BACK_TO_TOP.matcher(line.text()).matches();
        boolean reveals = line.kind() == Line.Kind.SUMMARY
                && line.folded().length() <= SHORT
                && words.indexOf(line.folded(), 0, SPEAKS) >= 0;
        return new Sign(line, questions.in(line), choices.in(line), markers.in(line), boilerplate, reveals);
    }
}
