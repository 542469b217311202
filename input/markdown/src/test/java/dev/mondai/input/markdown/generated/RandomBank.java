package dev.mondai.input.markdown.generated;

import dev.mondai.input.markdown.generated.RandomQuestion.Damage;
import java.util.ArrayList;
import java.util.List;

/** A bank as it was meant, and as its author wrote it down. */
public record RandomBank(long seed, Layout layout, String language, List<RandomQuestion> questions, String markdown) {

    /** One document in so many has a key that is left out or contradicted. */
    private static final int DAMAGED = 6;

    public RandomBank {
        questions = List.copyOf(questions);
    }

    /** The bank of a seed: layouts and languages take turns, all else is chance. */
    public static RandomBank of(long seed) {
        Dice dice = new Dice(seed);
        Layout layout = Layout.values()[(int) (seed % Layout.values().length)];
        List<Vocabulary> all = Vocabulary.all();
        Vocabulary vocabulary = all.get((int) (seed / Layout.values().length % all.size()));
        List<RandomQuestion> questions = questions(dice, vocabulary, layout);
        Style style = Style.of(dice, vocabulary, layout);
        Page page = new Page(dice, style, new KeyPhrase(dice, style, vocabulary));
        for (int i = 0; i < questions.size(); i++) {
            layout.write(page, questions.get(i), i + 1);
        }
        layout.end(page, questions);
        return new RandomBank(seed, layout, vocabulary.language(), questions, spaced(dice, page.text()));
    }

    /** The ends of lines and the blanks at them, as editors leave them. */
    private static String spaced(Dice dice, String page) {
        String text = dice.oneIn(8) ? page.replace("\n", "  \n") : page;
        text = dice.oneIn(8) ? text.replace("   ", "\t") : text;
        text = dice.oneIn(12) ? text.replace(". ", ".\u00A0") : text;
        text = dice.oneIn(5) ? text.replace("\n", dice.of("\r\n", "\r\n", "\r")) : text;
        return dice.oneIn(10) ? "\uFEFF" + text : text;
    }

    private static List<RandomQuestion> questions(Dice dice, Vocabulary vocabulary, Layout layout) {
        QuestionMaker maker = new QuestionMaker(dice, vocabulary, layout);
        int size = dice.between(2, 8);
        int damaged = dice.oneIn(DAMAGED) ? dice.between(1, size) : 0;
        Damage damage = layout.hasWrittenKey() && dice.oneIn(2) ? Damage.CONTRADICTED : Damage.LEFT_OUT;
        List<RandomQuestion> questions = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            questions.add(maker.question(number, number == damaged ? damage : Damage.NONE));
        }
        return questions;
    }

    /** Whether some key was left out or contradicted on purpose. */
    public boolean isDamaged() {
        return questions.stream().anyMatch(q -> q.damage() != Damage.NONE);
    }
}
