package dev.mondai.exporter.markdown;

import dev.mondai.model.Choice;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The labels of some choices, as far as the house layout can say them: one sequence from its beginning, without gaps. */
final class Labels {

    private static final List<String> SEQUENCES = List.of(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "abcdefghijklmnopqrstuvwxyz",
            "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
            "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス",
            "АБВГДЕЖЗИКЛМН",
            "абвгдежзиклмн",
            "أبجدهوزح",
            "ابجدهوزح",
            "กขคงจฉช",
            "कखगघङच",
            "अबसद",
            "가나다라마바사",
            "ㄱㄴㄷㄹㅁㅂㅅ");

    /** Whether a label stands within words of its script, where it is none. */
    static final Pattern LETTER = Pattern.compile("[\\p{L}&&[^A-Za-zァ-ヶ]]");

    /** What may be read as a box or a label before a choice's own text: too much rather than too little. */
    private static final Pattern HEAD = Pattern.compile(
            "(?s)\\s*(?:\\[.\\](?:\\s.*|)|[(（\\[［【〔]?\\s*(?:\\p{L}|[0-9０-９]{1,2})\\s*[.．)）:：、\u3000\\]］】〕].*"
                    + "|[①-⑳㉑-㉖⑴-⒇⒜-⒵Ⓐ-Ⓩⓐ-ⓩ㋐-㋾].*)");

    private final List<String> labels;
    private final boolean numbers;

    private Labels(List<String> labels, boolean numbers) {
        this.labels = labels;
        this.numbers = numbers;
    }

    /** The labels; none where they cannot be said. */
    static Labels of(List<Choice> choices) {
        List<String> labels = choices.stream().map(Choice::label).toList();
        String joined = String.join("", labels);
        boolean numbers =
                IntStream.range(0, labels.size()).allMatch(i -> labels.get(i).equals(Integer.toString(i + 1)));
        boolean sequence = labels.stream().allMatch(label -> label.length() == 1)
                && SEQUENCES.stream().anyMatch(s -> s.startsWith(joined));
        return new Labels(numbers || sequence ? labels : List.of(), numbers);
    }

    boolean exist() {
        return !labels.isEmpty();
    }

    boolean areNumbers() {
        return numbers;
    }

    List<String> all() {
        return labels;
    }

    /** How a section that names choices calls the one at a place. */
    String name(int index) {
        return exist() ? labels.get(index) : "#" + (index + 1);
    }

    /** Whether a text begins with what would be read as a box or a label. */
    static boolean mayBegin(String text) {
        return HEAD.matcher(text).matches();
    }
}
