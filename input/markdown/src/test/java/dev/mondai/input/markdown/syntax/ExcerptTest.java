package dev.mondai.input.markdown.syntax;

import static dev.mondai.text.RichTexts.emphasis;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.strong;
import static dev.mondai.text.RichTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.text.Block;
import dev.mondai.text.Code;
import dev.mondai.text.CodeBlock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.Document;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void hasACharacterForEachPosition() {
        assertThat(paragraphOf("A\\. **太** `x` &amp;\nB<br>C").text()).isEqualTo("A. 太 \uFFFC &\nB\nC");
        assertThat(blocksOf("# T\n\n- a\n\n```\nx\n```\n\n|a|\n|-|").text()).isEqualTo("T\na\n\uFFFC\n\uFFFC\n");
    }

    @Test
    void takesALabelOffAChoice() {
        assertThat(blocks(paragraphOf("A. 小さい**モデル**"), e -> from(e, 3)))
                .containsExactly(paragraph(text("小さい"), strong("モデル")));
        assertThat(blocks(paragraphOf("**A.** 小さい"), e -> from(e, 3))).containsExactly(paragraph("小さい"));
        assertThat(blocks(paragraphOf("**A. 小さい**モデル"), e -> from(e, 3)))
                .containsExactly(paragraph(strong("小さい"), text("モデル")));
        assertThat(blocks(paragraphOf("A. `x`"), e -> from(e, 3))).containsExactly(paragraph(new Code("x")));
    }

    @Test
    void partsAParagraphIntoItsLines() {
        List<Excerpt> lines = paragraphOf("A. 一\nB. *二*  \nC. <b>三\nD. 四</b>").lines();
        assertThat(lines).extracting(Excerpt::text).containsExactly("A. 一", "B. 二", "C. \uFFFC三", "D. 四\uFFFC");
        assertThat(blocks(lines.get(1), e -> from(e, 3))).containsExactly(paragraph(emphasis("二")));
        assertThat(blocks(lines.get(2), e -> from(e, 3))).containsExactly(paragraph(strong("三")));
        assertThat(blocks(lines.get(3), e -> from(e, 3))).containsExactly(paragraph(strong("四")));
    }

    @Test
    void cutsBlocksToo() {
        Excerpt item = blocksOf("A. 一\n\n```\nx\n```");
        assertThat(blocks(item, e -> from(e, 3))).containsExactly(paragraph("一"), new CodeBlock("", "x"));
        assertThat(blocks(item, e -> e.slice(0, 4))).containsExactly(paragraph("A. 一"));
    }

    @Test
    void knowsWhereItBegins() {
        assertThat(paragraphOf("前\n**A. 一**").lines().get(1).slice(3, 4).span()).contains(SourceSpan.of(1, 5, 7, 1));
        assertThat(blocksOf("- a\n\n  B. c").slice(2, 5).span()).contains(SourceSpan.of(2, 2, 7, 4));
    }

    private static Excerpt from(Excerpt excerpt, int start) {
        return excerpt.slice(start, excerpt.text().length());
    }

    private static Excerpt blocksOf(String markdown) {
        return Excerpt.childrenOf(MarkdownSyntax.lenient().parse(markdown));
    }

    private static Excerpt paragraphOf(String markdown) {
        return Excerpt.childrenOf(MarkdownSyntax.lenient().parse(markdown).getFirstChild());
    }

    private static List<Block> blocks(Excerpt excerpt, UnaryOperator<Excerpt> cut) {
        return new Conversions().builder(new Document()).blocks(cut.apply(excerpt));
    }
}
