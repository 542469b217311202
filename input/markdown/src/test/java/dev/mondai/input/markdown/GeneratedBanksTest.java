package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.input.markdown.generated.RandomBank;
import dev.mondai.input.markdown.generated.RandomQuestion;
import dev.mondai.input.markdown.generated.RandomQuestion.Damage;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.text.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Banks made at random come back as they were meant; those whose key was spoilt are told, and never get a key. */
class GeneratedBanksTest {

    /** Every build tries a tenth of the 10,000 that {@code -Dmondai.banks=10000} tries. */
    private static final int BANKS = Integer.getInteger("mondai.banks", 1_000);

    /** So many banks are one test, so that every core has its share. */
    private static final int ROUND = 100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("seeds")
    void comeBackAsTheyWereMeant(long first) throws IOException {
        assertAllRight(LongStream.range(first, first + ROUND).mapToObj(RandomBank::of));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comeBackInWordsLabelsAndMarksOfTheirOwn(long first) throws IOException {
        try (InputStream settings = getClass().getResourceAsStream("/generated/own.yaml")) {
            Files.copy(settings, folder.resolve("mondai.yaml"));
        }
        assertAllRight(LongStream.range(first / 4, (first + ROUND) / 4).mapToObj(RandomBank::inOwnWords));
    }

    /** The first of each round. */
    static LongStream seeds() {
        return LongStream.range(0, BANKS / ROUND).map(round -> round * ROUND);
    }

    private void assertAllRight(Stream<RandomBank> banks) throws IOException {
        Map<String, String> faults = new TreeMap<>();
        int count = 0;
        for (RandomBank bank : banks.toList()) {
            Optional<String> fault = fault(bank);
            if (fault.isPresent()) {
                count++;
                faults.putIfAbsent(bank.layouts() + "-" + bank.language(), fault.get());
            }
        }
        assertThat(count).as(String.join("\n\n", faults.values())).isZero();
    }

    private Optional<String> fault(RandomBank bank) throws IOException {
        Path file = Files.writeString(folder.resolve("bank.md"), bank.markdown());
        ReadBank read = ReadBank.ofFile(file, options(bank));
        String difference = bank.isDamaged() ? told(bank, read) : different(bank, read);
        if (difference.isEmpty() && bank.isPairs()) {
            difference = unwanted(bank, ReadBank.ofFile(file));
        }
        return difference.isEmpty()
                ? Optional.empty()
                : Optional.of("seed " + bank.seed() + " " + bank.layouts() + " " + bank.language() + "\n" + difference
                        + "\n" + read.told() + "-----\n" + bank.markdown() + "-----\n" + bank.keys());
    }

    private Map<String, String> options(RandomBank bank) throws IOException {
        Map<String, String> options = new TreeMap<>();
        if (!bank.keys().isEmpty()) {
            options.put(
                    "keys",
                    Files.writeString(folder.resolve("keys.md"), bank.keys()).toString());
        }
        if (bank.isPairs()) {
            options.put("pairs", bank.seed() % 2 == 0 ? "short-answer" : "flashcards");
        }
        return options;
    }

    /** Without the option, each question that has an answer and no choices is told, and none is read. */
    private static String unwanted(RandomBank bank, ReadBank read) {
        long told = read.codes().stream().filter("pair-unwanted"::equals).count();
        return told == bank.questions().size() && read.questions().isEmpty()
                ? ""
                : "told " + told + " of " + bank.questions().size() + ", read "
                        + read.questions().size();
    }

    private static String different(RandomBank bank, ReadBank read) {
        List<String> meant =
                bank.questions().stream().map(RandomQuestion::summary).toList();
        List<String> found =
                read.questions().stream().map(GeneratedBanksTest::summary).toList();
        return meant.equals(found) ? "" : "meant " + meant + "\nfound " + found;
    }

    /** The question with the spoilt key is told and left out; the others keep theirs, or are left out too. */
    private static String told(RandomBank bank, ReadBank read) {
        List<String> sound = bank.questions().stream()
                .filter(q -> q.damage() == Damage.NONE)
                .map(RandomQuestion::summary)
                .toList();
        List<String> wrong = read.questions().stream()
                .map(GeneratedBanksTest::summary)
                .filter(q -> !sound.contains(q))
                .toList();
        boolean silent = read.allDiagnostics().stream()
                .noneMatch(d -> d.severity().name().equals("ERROR"));
        return wrong.isEmpty() && !silent ? "" : "spoilt on purpose, silent " + silent + ", wrong " + wrong;
    }

    private static String summary(Question question) {
        if (question instanceof ShortAnswerQuestion pair) {
            return pair.answers().stream().map(AcceptedAnswer::text).toList() + " key [0]";
        }
        if (question instanceof EssayQuestion pair) {
            return List.of(PlainText.singleLine(pair.modelAnswer())) + " key [0]";
        }
        if (!(question instanceof ChoiceQuestion choices)) {
            return question.toString();
        }
        List<Choice> all = choices.choices();
        List<String> texts = all.stream()
                .map(c -> PlainText.singleLine(c.content()).replace('\u00A0', ' '))
                .toList();
        List<Integer> key = IntStream.range(0, all.size())
                .filter(i -> choices.keys().contains(all.get(i)))
                .boxed()
                .toList();
        return texts + " key " + key;
    }
}
