package dev.mondai.input.markdown.generated;

import dev.mondai.input.markdown.generated.RandomQuestion.Choice;
import dev.mondai.input.markdown.generated.RandomQuestion.Damage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes up questions of some language: texts with the digits, commas, code and first letters that mislead readers. */
final class QuestionMaker {

    private final Dice dice;
    private final Vocabulary vocabulary;
    private final Style style;

    QuestionMaker(Dice dice, Vocabulary vocabulary, Style style) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.style = style;
    }

    RandomQuestion question(int number, Layout layout, Damage damage) {
        int size = layout.isPairs() ? 1 : dice.between(damage == Damage.CONTRADICTED ? 3 : 2, 6);
        List<Choice> choices = new ArrayList<>();
        int kind = dice.between(0, 9);
        for (String noun : dice.some(vocabulary.of("nouns"), size)) {
            choices.add(choice(noun, choices.size(), layout.isOneLine() || layout.isPairs() ? 0 : kind));
        }
        if (dice.oneIn(6) && layout.nests(style)) {
            int at = dice.between(0, size - 1);
            choices.set(at, nested(choices.get(at)));
        }
        String stem = dice.pick(vocabulary.of("stems")).replace("%s", dice.pick(vocabulary.of("nouns")) + " " + number);
        String explanation = dice.oneIn(2)
                ? dice.pick(vocabulary.of("reasons")).replace("%s", dice.pick(vocabulary.of("nouns")))
                : "";
        return new RandomQuestion(
                stem,
                dice.oneIn(5) ? code(number) : List.of(),
                choices,
                layout.isPairs() ? Set.of(0) : key(size),
                explanation,
                damage);
    }

    /** One, two or three right ones, never all. */
    private Set<Integer> key(int size) {
        int right = dice.oneIn(2) ? 1 : Math.min(size - 1, dice.between(1, 3));
        return new TreeSet<>(dice.some(IntStream.range(0, size).boxed().toList(), right));
    }

    private Choice choice(String noun, int place, int kind) {
        return switch (kind) {
            case 1 -> same(noun + ", " + dice.between(2, 9) + "," + place);
            case 2 -> same(Integer.toString(10 + place));
            case 3 -> same("3." + place + " " + noun);
            case 4 -> new Choice("`x = " + place + "`", "x = " + place);
            case 5 -> new Choice("`f()` " + noun, "f() " + noun);
            case 6 -> same(noun + " (" + (1990 + place) + ")");
            case 7 -> same("A " + noun);
            case 8 -> new Choice("*" + noun + "* " + place, noun + " " + place);
            default -> same(noun);
        };
    }

    /** The same with a block below its text. */
    private Choice nested(Choice choice) {
        String noun = dice.pick(vocabulary.of("nouns"));
        return switch (dice.between(0, 2)) {
            case 0 -> new Choice(choice.markdown(), List.of("", noun, ""), choice.plain() + " " + noun);
            case 1 ->
                new Choice(choice.markdown(), List.of("```", "B. " + noun, "```"), choice.plain() + " B. " + noun);
            default ->
                new Choice(choice.markdown(), List.of("- " + noun, "- 2"), choice.plain() + " • " + noun + " • 2");
        };
    }

    private static Choice same(String text) {
        return new Choice(text, text);
    }

    private List<String> code(int number) {
        return dice.oneIn(2)
                ? List.of("int a = " + number + ";", "print(a);")
                : List.of("A. not a choice", "B. no choice", "", "- [x] " + number);
    }
}
