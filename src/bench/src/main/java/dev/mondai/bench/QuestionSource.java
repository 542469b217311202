package dev.mondai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws questions from word lists, half of them Japanese, half English, about 1.5 KB each. */
final class QuestionSource {

    private static final List<String> ENGLISH =
            List.of(("anchor basin canal dial engine fabric glacier harbour index joint kettle ladder"
                            + " magnet needle orbit pollen quarry river signal tunnel umbrella valley wheel yarn zone amber bridge copper"
                            + " delta ember filter granite hinge island jungle kernel lens mirror nozzle oxygen prism quartz rail spring"
                            + " timber vapour window")
                    .split(" "));

    private static final List<String> JAPANESE = List.of(
            "水路 歯車 磁石 氷河 港湾 索引 継手 軌道 花粉 採石場 信号 隧道 渓谷 車輪 琥珀 橋梁 銅線 三角州 濾過 花崗岩 蝶番 群島 密林 鏡面 酸素 水晶 線路 材木 蒸気 窓枠".split(" "));

    private static final int CHOICES = 4;
    private static final int SENTENCES = 6;

    private final Random random;

    QuestionSource(long seed) {
        random = new Random(seed);
    }

    List<BenchQuestion> next(int firstNumber, int count) {
        List<BenchQuestion> questions = new ArrayList<>();
        for (int number = firstNumber; number < firstNumber + count; number++) {
            questions.add(number % 2 == 0 ? english(number) : japanese(number));
        }
        return questions;
    }

    private BenchQuestion english(int number) {
        String stem = "Question " + number + ": what does the **" + words(2) + "** do for the " + words(8) + "?";
        return question(number, stem, () -> words(6) + " `" + words(1) + "`", () -> words(25) + ".");
    }

    private BenchQuestion japanese(int number) {
        String stem = terms(4) + "における**" + terms(2) + "（" + words(1) + "）**の役割として、設問" + number + "に最も合うものはどれですか？";
        return question(
                number,
                stem,
                () -> terms(6) + "を`" + words(1) + "`とする",
                () -> "**" + terms(2) + "**は" + terms(14) + "である。");
    }

    private BenchQuestion question(int number, String stem, Draw choice, Draw sentence) {
        List<String> choices = new ArrayList<>();
        for (int i = 0; i < CHOICES; i++) {
            choices.add(choice.draw() + " (" + number + "-" + i + ")");
        }
        List<String> sentences =
                Stream.generate(sentence::draw).limit(SENTENCES).toList();
        return new BenchQuestion(number, stem, choices, random.nextInt(CHOICES), sentences);
    }

    private String words(int count) {
        return join(ENGLISH, count, " ");
    }

    private String terms(int count) {
        return join(JAPANESE, count, "の");
    }

    private String join(List<String> words, int count, String separator) {
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(count)
                .collect(Collectors.joining(separator));
    }

    private interface Draw {
        String draw();
    }
}
