package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.LanguageGuess;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a document by its first lines, and by the words that announce its parts. */
final class DocumentLanguage {

    private DocumentLanguage() {}

    static Optional<String> of(List<Sign> signs, Words words) {
        List<Line> lines = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (int i = 0; i < signs.size() && text.size() < LanguageGuess.LINES_THAT_TELL; i++) {
            Line line = signs.get(i).line();
            if (line.isSaid() && line.kind() != Line.Kind.CODE && LanguageGuess.isTelling(line.text())) {
                lines.add(line);
                text.add(line.text());
            }
        }
        return LanguageGuess.of(text, () -> saidBy(lines, signs, words));
    }

    private static List<Set<String>> saidBy(List<Line> text, List<Sign> signs, Words words) {
        List<Set<String>> said = new ArrayList<>();
        for (Sign sign : signs) {
            sign.marker().ifPresent(marker -> said.add(marker.languages()));
        }
        text.forEach(line -> said.addAll(words.common(line.folded())));
        return said;
    }
}
