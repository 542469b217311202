package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comments behind a choice that say that it is right: {@code - Oslo <!-- correct -->}. */
final class CommentMarks {

    private CommentMarks() {}

    /** The signs with such choices marked, where the comments announce nothing. */
    static List<Sign> in(List<Sign> signs, Words words) {
        List<Sign> marked = new ArrayList<>(signs);
        for (int i = 1; i < signs.size(); i++) {
            Sign choice = signs.get(i - 1);
            Line comment = signs.get(i).line();
            if (comment.kind() == Line.Kind.COMMENT
                    && choice.line().number() == comment.number()
                    && choice.choices().size() == 1
                    && saysRight(comment, words)) {
                ChoiceHead head = choice.choices().get(0);
                marked.set(i - 1, choice.withChoices(List.of(head.with(Verdict.RIGHT))));
                marked.set(i, new Sign(comment, Optional.empty(), List.of(), Optional.empty()));
            }
        }
        return marked;
    }

    private static boolean saysRight(Line comment, Words words) {
        return words.whole(Folding.fold(comment.text().strip()))
                .filter(match -> match.roles().contains(Role.CORRECT))
                .isPresent();
    }
}
