package dev.mondai.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class MathMlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    x^2          | <msup><mi>x</mi><mn>2</mn></msup>
                    \\frac{a}{b} | <mfrac><mi>a</mi><mi>b</mi></mfrac>
                    a<1          | <mrow><mi>a</mi><mo>&lt;</mo><mn>1</mn></mrow>
                    \\mathbf x   | <mi>𝐱</mi>
                    \\mathcal L  | <mi>ℒ</mi>
                    \\mathrm d   | <mi mathvariant="normal">d</mi>
                    \\Omega      | <mi mathvariant="normal">Ω</mi>
                    \\sqrt[3] x  | <mroot><mi>x</mi><mn>3</mn></mroot>
                    \\text{日 本} | <mtext>日 本</mtext>
                    \\sum_{i}^n  | <munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>
                    \\hat x      | <mover accent="true"><mi>x</mi><mo stretchy="false">^</mo></mover>
                    """)
    void writesMathMlCore(String tex, String expected) {
        assertThat(written(tex)).contains("<semantics>" + expected + "<annotation");
    }

    @Test
    void growsBracketsWithWhatTheyHold() {
        assertThat(written("\\left(\\frac12\\right]"))
                .contains("<mo fence=\"true\" stretchy=\"true\" form=\"prefix\">(</mo><mfrac>")
                .contains("form=\"postfix\">]</mo>");
    }

    @Test
    void alignsLinesAtTheirSign() {
        assertThat(written("\\begin{align}a&=b\\\\c&=d\\end{align}"))
                .contains("<mtable displaystyle=\"true\">", "text-align: right; padding-left: 0", "text-align: left");
    }

    @Test
    void carriesTheTexAlongEscaped() {
        assertThat(written("a<b"))
                .endsWith("<annotation encoding=\"application/x-tex\">a&lt;b</annotation></semantics></math>");
    }

    @Test
    void saysWhereItStands() {
        assertThat(MathMl.display("x").orElseThrow())
                .startsWith("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display");
        assertThat(MathMl.inline("\\href{javascript:x}{y}")).isEmpty();
    }

    private static String written(String tex) {
        String math = MathMl.inline(tex).orElseThrow();
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(math)));
        } catch (Exception e) {
            throw new AssertionError(math, e);
        }
        return math;
    }
}
