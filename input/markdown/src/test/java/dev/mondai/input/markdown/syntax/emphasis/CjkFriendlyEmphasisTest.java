package dev.mondai.input.markdown.syntax.emphasis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CjkFriendlyEmphasisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **勾配（gradient）**を計算する         | <strong>勾配（gradient）</strong>を計算する
            損失は**「小さい」**ほどよい            | 損失は<strong>「小さい」</strong>ほどよい
            **学習率。**次に進む                   | <strong>学習率。</strong>次に進む
            重みは**(固定)**とする                 | 重みは<strong>(固定)</strong>とする
            *過学習！*に注意                      | <em>過学習！</em>に注意
            **`lr`**を下げる                      | <strong><code>lr</code></strong>を下げる
            ***両方！***です                      | <em><strong>両方！</strong></em>です
            **50%**以上                          | <strong>50%</strong>以上
            モデルは**"小型"**だ                   | モデルは<strong>&quot;小型&quot;</strong>だ
            **모델(작은)**을 쓴다                   | <strong>모델(작은)</strong>을 쓴다
            ~~誤り。~~正しい                      | <del>誤り。</del>正しい
            __強調（下線）__は                     | __強調（下線）__は
            _下線_ のみ                           | <em>下線</em> のみ
            """)
    void marksTextNextToWideCharacters(String markdown, String html) {
        assertThat(EmphasisHtml.html(EmphasisHtml.friendly(markdown))).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a * b * c            | a * b * c
            snake_case_name      | snake_case_name
            **foo (bar)**baz     | **foo (bar)**baz
            2 ** 3               | 2 ** 3
            ** 空白 **           | ** 空白 **
            \\*文字\\*            | *文字*
            """)
    void leavesTextThatCommonMarkLeaves(String markdown, String html) {
        assertThat(EmphasisHtml.html(EmphasisHtml.friendly(markdown))).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void looksThroughOneVariationSelector() {
        assertThat(EmphasisHtml.html(EmphasisHtml.friendly("葛\uDB40\uDD00**（つづら）**だ")))
                .contains("<strong>（つづら）</strong>");
        assertThat(EmphasisHtml.html(EmphasisHtml.friendly("印㊙\uFE0E**(ひみつ)**だ")))
                .contains("<strong>(ひみつ)</strong>");
    }

    @Test
    void countsAFullWidthQuotationMarkAsWide() {
        assertThat(EmphasisHtml.html(EmphasisHtml.friendly("“引用”\uFE01**(注)**a")))
                .contains("**(注)**a");
        assertThat(EmphasisHtml.html(EmphasisHtml.friendly("引用”\uFE01**(注)** a")))
                .contains("<strong>(注)</strong>");
    }

    @Test
    void givesEmphasisItsPlaceInTheSource() {
        String markdown = "前文\n\n次は**法則（Law）**です";
        assertThat(TreeText.of(EmphasisHtml.friendly(markdown)))
                .contains("StrongEmphasis{}[SourceSpan{line=2, column=2, input=6, length=11}]");
    }
}
