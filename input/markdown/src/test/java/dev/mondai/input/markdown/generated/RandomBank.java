package dev.mondai.input.markdown.generated;

import dev.mondai.input.markdown.generated.RandomQuestion.Damage;
import java.util.ArrayList;
import java.util.List;

/**
 * A bank as it was meant, and as its author wrote it down.
 *
 * @param layouts one, or two where the author changes it half-way
 * @param keys a second document with the keys; empty where they stand among the questions
 */
public record RandomBank(
        long seed,
        List<Layout> layouts,
        String language,
        List<RandomQuestion> questions,
        String markdown,
        String keys) {

    /** One document in so many has a key that is left out or contradicted. */
    private static final int DAMAGED = 6;

    /** One document in so many changes its layout. */
    private static final int MIXED = 5;

    public RandomBank {
        layouts = List.copyOf(layouts);
        questions = List.copyOf(questions);
    }

    /** The bank of a seed: layouts and languages take turns, all else is chance. */
    public static RandomBank of(long seed) {
        List<Vocabulary> all = Vocabulary.all();
        return of(seed, all.get((int) (seed / Layout.values().length % all.size())));
    }

    /** The same in words, labels and marks that the reader does not know; {@code own.yaml} names them. */
    public static RandomBank inOwnWords(long seed) {
        return of(seed, Vocabulary.own());
    }

    private static RandomBank of(long seed, Vocabulary vocabulary) {
        Dice dice = new Dice(seed);
        Layout layout = Layout.values()[(int) (seed % Layout.values().length)];
        boolean mixed = Layout.MIXED.contains(layout) && dice.oneIn(MIXED);
        List<Layout> layouts = mixed ? List.of(layout, dice.pick(Layout.MIXED)) : List.of(layout);
        Style style = Style.of(dice, vocabulary, layouts);
        List<List<RandomQuestion>> halves = halves(dice, new QuestionMaker(dice, vocabulary, style), layouts);
        List<RandomQuestion> questions = halves.stream().flatMap(List::stream).toList();
        Page page = new Page(dice, style, new KeyPhrase(dice, style, vocabulary));
        write(page, new Surroundings(page, vocabulary), layouts, halves);
        Page keys = new Page(dice, style, new KeyPhrase(dice, style, vocabulary));
        layout.keys(keys, questions);
        return new RandomBank(seed, layouts, vocabulary.language(), questions, spaced(dice, page.text()), keys.text());
    }

    private static void write(Page page, Surroundings around, List<Layout> layouts, List<List<RandomQuestion>> halves) {
        int number = 0;
        boolean open = layouts.get(0).isOpen();
        if (open) {
            around.before(halves.get(0).size());
        }
        for (int half = 0; half < halves.size(); half++) {
            if (half > 0) {
                around.between();
                number = page.dice().oneIn(3) ? 0 : number;
            }
            for (RandomQuestion question : halves.get(half)) {
                layouts.get(half).write(page, question, ++number);
            }
        }
        layouts.get(0).end(page, halves.get(0));
        if (open) {
            around.after(layouts.get(0).isPairs());
        }
    }

    /** The ends of lines and the blanks at them, as editors leave them. */
    private static String spaced(Dice dice, String page) {
        String text = dice.oneIn(8) ? page.replace("\n", "  \n") : page;
        text = dice.oneIn(8) ? text.replace("   ", "\t") : text;
        text = dice.oneIn(12) ? text.replace(". ", ".\u00A0") : text;
        text = dice.oneIn(5) ? text.replace("\n", dice.of("\r\n", "\r\n", "\r")) : text;
        return dice.oneIn(10) ? "\uFEFF" + text : text;
    }

    private static List<List<RandomQuestion>> halves(Dice dice, QuestionMaker maker, List<Layout> layouts) {
        int size = dice.between(2, 8);
        boolean damageable = layouts.stream().noneMatch(Layout::isPairs);
        int damaged = damageable && dice.oneIn(DAMAGED) ? dice.between(1, size * layouts.size()) : 0;
        List<List<RandomQuestion>> halves = new ArrayList<>();
        int number = 0;
        for (Layout layout : layouts) {
            Damage damage = layout.hasWrittenKey() && dice.oneIn(2) ? Damage.CONTRADICTED : Damage.LEFT_OUT;
            List<RandomQuestion> questions = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                questions.add(maker.question(++number, layout, number == damaged ? damage : Damage.NONE));
            }
            halves.add(questions);
        }
        return halves;
    }

    /** Whether some key was left out or contradicted on purpose. */
    public boolean isDamaged() {
        return questions.stream().anyMatch(q -> q.damage() != Damage.NONE);
    }

    /** Whether it holds questions with an answer and nothing to choose from. */
    public boolean isPairs() {
        return layouts.stream().anyMatch(Layout::isPairs);
    }
}
