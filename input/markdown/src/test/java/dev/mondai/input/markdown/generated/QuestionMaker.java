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
    private final Layout layout;

    QuestionMaker(Dice dice, Vocabulary vocabulary, Layout layout) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.layout = layout;
    }

    RandomQuestion question(int number, Damage damage) {
        int size = dice.between(damage == Damage.CONTRADICTED ? 3 : 2, 6);
        List<Choice> choices = new ArrayList<>();
        int kind = dice.between(0, 9);
        for (String noun : dice.some(vocabulary.of("nouns"), size)) {
            choices.add(choice(noun, choices.size(), layout.isOneLine() ? 0 : kind));
        }
        String stem = dice.pick(vocabulary.of("stems")).replace("%s", dice.pick(vocabulary.of("nouns")) + " " + number);
        String explanation = dice.oneIn(2)
                ? dice.pick(vocabulary.of("reasons")).replace("%s", dice.pick(vocabulary.of("nouns")))
                : "";
        return new RandomQuestion(
                stem, dice.oneIn(5) ? code(number) : List.of(), choices, key(size), explanation, damage);
    }

    /** One, two or three right ones, never all. */
    private Set<Integer> key(int size) {
        int right = layout.isSingle() || dice.oneIn(2) ? 1 : Math.min(size - 1, dice.between(1, 3));
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

    private static Choice same(String text) {
        return new Choice(text, text);
    }

    private List<String> code(int number) {
        return dice.oneIn(2)
                ? List.of("int a = " + number + ";", "print(a);")
                : List.of("A. not a choice", "B. no choice", "", "- [x] " + number);
    }
}
