package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Marker;
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
        List<Line> text = signs.stream()
                .map(Sign::line)
                .filter(l -> l.isSaid() && l.kind() != Line.Kind.CODE && LanguageGuess.isTelling(l.text()))
                .limit(LanguageGuess.LINES_THAT_TELL)
                .toList();
        return LanguageGuess.of(text.stream().map(Line::text).toList(), () -> saidBy(text, signs, words));
    }

    private static List<Set<String>> saidBy(List<Line> text, List<Sign> signs, Words words) {
        List<Set<String>> said = new ArrayList<>();
        signs.stream().flatMap(s -> s.marker().stream()).map(Marker::languages).forEach(said::add);
        text.forEach(line -> said.addAll(words.common(line.folded())));
        return said;
    }
}
