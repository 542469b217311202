package dev.mondai.input.markdown.syntax.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.input.markdown.syntax.MarkdownSyntax;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            損失$L(\\theta)$を下げる   # 損失<L(\\theta)>を下げる
            $a_1*b_2$ と $c_3*d_4$     # <a_1*b_2> と <c_3*d_4>
            $x$。                      # <x>。
            $\\$5 + x$ だけ            # <\\$5 + x> だけ
            式 $$E = mc^2$$ より       # 式 <<E = mc^2>> より
            式 \\(x_1\\) と \\[y_2\\]  # 式 <x_1> と <<y_2>>
            \\( a \\\\) b \\) c        # <a \\\\) b> c
            **太字$x^2$（式）**に      # 太字<x^2>（式）に
            $a$$b$                     # <a><b>
            [$x$](/u)                  # <x>
            """)
    void readsMathWithinAParagraph(String markdown, String expected) {
        assertThat(read(markdown)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$100から$200",
                "$ x$ と $y $",
                "価格は$5",
                "US$20とUS$30",
                "$$ $$ a",
                "$$ x",
                "$$$x$$$",
            })
    void leavesDollarsThatAreMoney(String markdown) {
        assertThat(read(markdown)).isEqualTo(markdown);
    }

    @Test
    void keepsEscapedDelimitersAsText() {
        assertThat(read("\\$x$ と \\\\(y\\\\)")).isEqualTo("$x$ と \\(y\\)");
        assertThat(read("\\(開いたまま")).isEqualTo("(開いたまま");
        assertThat(read("\\[開いたまま")).isEqualTo("[開いたまま");
    }

    @Test
    void looksAwayFromCode() {
        assertThat(read("`$x$` と `\\(y\\)`")).isEqualTo("`$x$` と `\\(y\\)`");
        assertThat(read("```\n$$\nx\n$$\n```")).isEqualTo("```$$\nx\n$$\n```");
    }

    @Test
    void takesADollarBeforeABacktickThatComesLater() {
        assertThat(read("$a`b$ c`")).isEqualTo("<a`b> c`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\nx - y\n$$",
                "$$x - y$$",
                "$$ x - y $$",
                "\\[\nx - y\n\\]",
                "  \\[ x - y \\]",
            })
    void readsMathOnItsOwnLines(String markdown) {
        assertThat(read(markdown)).isEqualTo("[[x - y]]");
    }

    @Test
    void readsLinesThatWouldElseBeMarkdown() {
        assertThat(read("$$\na\n= b\n- c\n$$\n後")).isEqualTo("[[a\n= b\n- c]]後");
        assertThat(read("$$\\begin{aligned}\n- a &= 1\n\\end{aligned}$$"))
                .isEqualTo("[[\\begin{aligned}\n- a &= 1\n\\end{aligned}]]");
    }

    @Test
    void letsABlockInterruptAParagraph() {
        assertThat(read("次の式：\n$$\nx\n$$\nである")).isEqualTo("次の式：[[x]]である");
    }

    @Test
    void readsABlockInAListItem() {
        assertThat(read("- A\n  $$\n  x\n  $$\n- B")).isEqualTo("A[[x]]B");
    }

    @Test
    void closesInlineMathOnALineOfItsOwn() {
        assertThat(read("式は$$x\n$$\nです")).isEqualTo("式は<<x>>\nです");
    }

    @Test
    void endsUnclosedMathAtABlankLine() {
        assertThat(read("$$\n*x*\n\n# 次")).isEqualTo("$$\nx次");
        assertThat(read("$$")).isEqualTo("$$");
    }

    @Test
    void worksInStrictMarkdownToo() {
        assertThat(new Reading(MarkdownSyntax.strict()).of("$x$")).isEqualTo("<x>");
    }

    private static String read(String markdown) {
        return new Reading(MarkdownSyntax.lenient()).of(markdown);
    }

    /** The leaves of a document: math in angle brackets (double for display), blocks of math in square brackets. */
    private static final class Reading extends AbstractVisitor {

        private final MarkdownSyntax syntax;
        private final List<String> leaves = new ArrayList<>();

        Reading(MarkdownSyntax syntax) {
            this.syntax = syntax;
        }

        String of(String markdown) {
            syntax.parse(markdown).accept(this);
            return String.join("", leaves);
        }

        @Override
        public void visit(Text text) {
            leaves.add(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            leaves.add("`" + code.getLiteral() + "`");
        }

        @Override
        public void visit(FencedCodeBlock code) {
            leaves.add("```" + code.getLiteral() + "```");
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            leaves.add("\n");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            leaves.add("\n");
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof InlineMath math) {
                leaves.add(math.isDisplay() ? "<<" + math.tex() + ">>" : "<" + math.tex() + ">");
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof MathBlock math) {
                leaves.add("[[" + math.tex() + "]]");
            }
        }
    }
}
