package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bank's id: what mondai.yaml says, else the front matter of the first file, else the bank's name. */
class BankIdTest {

    private static final String QUESTION = "# Tide\n\n## Question\nIs it high?\n\n## Answer\nTrue\n";
    private static final String NAMED = "---\nbank: tides\nlanguage: de\n---\n" + QUESTION;

    @Test
    void isTheBanksNameWhereNothingSaysIt() {
        assertThat(ReadBank.of(QUESTION).info().id()).isEqualTo("bank");
    }

    @Test
    void isWhatTheFrontMatterOfTheFirstFileSays() {
        ReadBank bank = ReadBank.ofFolder(Map.of("a.md", NAMED, "b.md", QUESTION.replace("Tide", "Moon")));
        assertThat(bank.info().id()).isEqualTo("tides");
        assertThat(bank.info().language()).isEqualTo("de");
        assertThat(bank.told()).isEmpty();
        assertThat(bank.questions()).hasSize(2);
    }

    @Test
    void mayBeSaidTwiceIfItIsTheSame() {
        ReadBank bank = ReadBank.ofFolder(
                Map.of("mondai.yaml", "bank: tides\n", "a.md", NAMED, "b.md", NAMED.replace("Tide", "Moon")));
        assertThat(bank.info().id()).isEqualTo("tides");
        assertThat(bank.told()).isEmpty();
    }

    @Test
    void isNotAnotherInMondaiYaml() {
        ReadBank bank = ReadBank.ofFolder(Map.of("mondai.yaml", "bank: moons\n", "a.md", NAMED));
        assertThat(bank.told())
                .startsWith("a.md:2:1: error[bank-differs]: the bank has the id “tides” here, and “moons” elsewhere");
    }

    @Test
    void isNotAnotherInALaterFile() {
        ReadBank differs = ReadBank.ofFolder(
                Map.of("a.md", NAMED, "b.md", NAMED.replace("tides", "moons").replace("Tide", "Moon")));
        assertThat(differs.info().id()).isEqualTo("tides");
        assertThat(differs.told())
                .startsWith("b.md:2:1: error[bank-differs]: the bank has the id “moons” here, and “tides” elsewhere");

        ReadBank late = ReadBank.ofFolder(Map.of("a.md", QUESTION, "b.md", NAMED.replace("Tide", "Moon")));
        assertThat(late.info().id()).isEqualTo("bank");
        assertThat(late.codes()).containsExactly("bank-differs");
    }
}
