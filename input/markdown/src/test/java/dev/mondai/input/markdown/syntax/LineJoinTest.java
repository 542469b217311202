package dev.mondai.input.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.text.Gap;
import dev.mondai.text.MarkdownWriter;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import java.util.Optional;
import org.commonmark.node.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinTest {

    private final Conversions conversions = new Conversions();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            学習率を|下げる|学習率を下げる
            **学習率を**|下げる|<strong>学習率を</strong>下げる
            「はい」|（いいえ）|「はい」（いいえ）
            learning|rate|learning rate
            学習率|rate|学習率 rate
            rate|学習率|rate 学習率
            모델을|훈련한다|모델을 훈련한다
            学習率|`lr`|学習率 <code>lr</code>
            `い`|う|<code>い</code>う
            あ|`い`|あ<code>い</code>
            `x`|う|<code>x</code> う
            <b>え</b>|お|<strong>え</strong>お
            え|<b>お</b>|え<strong>お</strong>
            <u>*え*</u>|お|<u><em>え</em></u>お
            <span>え</span>|お|<span>え</span>お
            <b>e</b>|お|<strong>e</strong> お
            <span>え|お</span>|<span>えお</span>
            <ruby>漢<rt>kan</rt></ruby>|字|<ruby>漢<rt>kan</rt></ruby>字
            <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>|<ruby>字<rt>ji</rt></ruby>|<ruby>漢<rt>かん</rt></ruby><ruby>字<rt>ji</rt></ruby>
            <ruby>k<rt>かん</rt></ruby>|字|<ruby>k<rt>かん</rt></ruby> 字
            あ<br>|い|あ<br/>い
            a|<br>b|a<br/>b
            あ<!-- x -->|い|あい
            あ[い](u)|う|あ<a href="u">い</a>う
            ~~あ~~|い|<del>あ</del>い
            辻\uDB40\uDD00|い|辻\uDB40\uDD00い
            辺の長さ$a$|である|辺の長さ\\(a\\)である
            辺の長さ $a$|である|辺の長さ \\(a\\) である
            $a$|である|\\(a\\)である
            the side $a$|is|the side \\(a\\) is
            $a$|$b$|\\(a\\) \\(b\\)
            """)
    void looksAtTheCharactersOnBothSides(String first, String second, String html) {
        assertThat(html(first + "\n" + second)).isEqualTo("<p>" + html + "</p>");
        assertThat(html(first + "\r\n" + second)).isEqualTo("<p>" + html + "</p>");
    }

    private String html(String markdown) {
        return conversions.html(markdown).replaceAll("<rp>.</rp>", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{甲}}|乙|_乙
            乙|{{甲}}|乙_
            {{Paris}}|です|_です
            答え: {{1}}|年|答え: _年
            {{甲}}|{{乙}}|__
            {{1}}|{{乙}}|__
            {{a}}|{{b}}|_ _
            {{甲}}|or|_ or
            {{a}}|or|_ or
            {{서울}}|은|_ 은
            """)
    void takesAGapForAField(String first, String second, String html) {
        Document document = MarkdownSyntax.lenient().parse(first + "\n" + second);
        RichText text = conversions
                .builder(document)
                .withGaps(gap -> Optional.of(new Gap(gap.content())))
                .richText(Excerpt.childrenOf(document));
        XhtmlWriter writer = XhtmlWriter.builder().gap(gap -> "_").build();
        assertThat(writer.write(text).strip()).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void looksThroughTheMarkOfAFootnote() {
        RichText text = conversions.richText("あ[^1]\nい\n\n[^1]: う");
        assertThat(MarkdownWriter.create().write(text)).startsWith("あ[^1]い\n");
    }

    @Test
    void leavesNoBlankBehindABreakToTheCanonicalForm() {
        RichText text = conversions.richText("い<br>\nあ");
        assertThat(MarkdownWriter.create().write(text)).isEqualTo("い\\\nあ");
    }

    @Test
    @Timeout(10)
    void takesNoTimeWhereNothingIsSeen() {
        assertThat(conversions.html("![](a)\n".repeat(20_000) + "あ")).contains("あ");
    }
}
