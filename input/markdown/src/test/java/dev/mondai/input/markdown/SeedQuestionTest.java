package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Explanation.AnalysisPlace;
import dev.mondai.text.Heading;
import dev.mondai.text.PlainText;
import dev.mondai.text.XhtmlWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The question that the house layout comes from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedQuestionTest {

    private final XhtmlWriter writer = XhtmlWriter.builder().build();
    private ReadBank bank;
    private ChoiceQuestion question;

    @BeforeAll
    void read() {
        Path samples = Path.of(System.getProperty("mondai.root"), "samples", "pretraining");
        bank = ReadBank.ofFile(samples.resolve("03-scaling-laws.md"));
        question = bank.question();
    }

    @Test
    void hasNameAndCategoryOfItsTitle() {
        assertThat(question.info().name()).isEqualTo("事前学習 - 四択問題3");
        assertThat(question.info().category()).containsExactly("事前学習");
        assertThat(question.info().source().line()).isEqualTo(1);
        assertThat(question.info().language()).isEqualTo("ja");
    }

    @Test
    void hasFourChoicesAndTheKeyB() {
        assertThat(question.choices()).extracting(Choice::label).containsExactly("A", "B", "C", "D");
        assertThat(question.keys()).extracting(Choice::label).containsExactly("B");
        assertThat(question.multiple()).isFalse();
        assertThat(PlainText.of(question.choices().get(2).content())).isEqualTo("データサイズのみを増加させ、モデルサイズは最小限に抑える");
    }

    @Test
    void hasEmphasisNextToJapaneseInItsStem() {
        assertThat(writer.write(question.body().stem())).contains("<strong>スケーリング法則（Scaling Laws）</strong>に基づく");
    }

    @Test
    void takesTheFirstAnalysisAsFeedback() {
        assertThat(question.choices())
                .extracting(choice -> PlainText.of(choice.feedback()))
                .containsExactly(
                        "パラメータ偏重でデータ不足→過学習リスク、現在は非推奨", "正解。最新研究に基づく包括的最適化戦略", "データ偏重でモデル容量不足→表現力限界", "計算制約下での不適切な配分");
        AnalysisPlace place = question.body().explanation().analysis();
        assertThat(place).isNotNull();
        assertThat(PlainText.of(place.leadIn())).isEqualTo("各選択肢の詳細分析：");
    }

    @Test
    void keepsTheRestOfTheExplanationInItsOrder() {
        String text = PlainText.of(question.body().explanation().text());
        assertThat(text).startsWith("スケーリング法則（Scaling Laws）は、").endsWith("この戦略により、限られた計算資源で最大の性能向上を実現できます。");
        assertThat(text).containsSubsequence("2. 実践的な配分例", "2024年の最新動向", "各選択肢の詳細分析：", "パラメータ偏重でデータ不足→過学習リスク");
        assertThat(text).doesNotContain("現在は非推奨");
        assertThat(question.body().explanation().text().blocks())
                .filteredOn(Heading.class::isInstance)
                .hasSize(8);
    }

    @Test
    void isNotShuffledSinceLettersRemain() {
        assertThat(question.body().shuffle()).isFalse();
    }

    @Test
    void warnsThatTheAnalysisIsThereTwice() {
        assertThat(bank.codes()).containsExactly("analysis-twice");
    }
}
