package dev.mondai.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    x^2                                  | x²
                    \\frac{a}{b}                         | a/b
                    \\frac12                             | 1/2
                    \\dfrac{a+b}{2n}                     | (a + b)/2n
                    \\frac{x_1}{(a+b)}                   | x₁/(a + b)
                    \\alpha\\le\\beta                    | α ≤ β
                    a+b=c-d                              | a + b = c − d
                    -x                                   | −x
                    x=-1                                 | x = −1
                    (-1)^n                               | (−1)ⁿ
                    10^{-3}                              | 10⁻³
                    x_{ij}                               | xᵢⱼ
                    x_i^2                                | xᵢ²
                    e^{i\\pi}                            | e^(iπ)
                    x^Q                                  | x^Q
                    a_{\\max}                            | aₘₐₓ
                    \\sqrt{2}                            | √2
                    \\sqrt[3]{x+1}                       | ∛(x + 1)
                    \\sum_{i=1}^n i^2                    | ∑ᵢ₌₁ⁿ i²
                    \\int_0^\\infty e^{-x}\\,dx          | ∫₀^∞ e⁻ˣdx
                    \\lim_{x\\to0} f(x)                  | lim_(x → 0) f(x)
                    \\sin x + \\cos(2x)                  | sin x + cos(2x)
                    90^\\circ                            | 90°
                    f'(x)                                | f′(x)
                    \\vec{v}\\cdot\\hat{n}               | v⃗ ⋅ n̂
                    \\overline{AB}                       | A̅B̅
                    \\mathbb{R}^n                        | ℝⁿ
                    \\mathbf{w}^\\top\\mathbf{x}         | w^⊤x
                    \\mathrm{softmax}(x)                 | softmax(x)
                    \\operatorname{rank} A               | rank A
                    \\text{速さ} = \\frac{\\text{道のり}}{\\text{時間}} | 速さ = 道のり/時間
                    速さ=3.5\\,\\text{m/s}               | 速さ = 3.5m/s
                    \\begin{pmatrix}a&b\\\\c&d\\end{pmatrix} | (a, b; c, d)
                    \\begin{cases}1 & x>0\\\\0 & x\\le0\\end{cases} | {1 x > 0; 0 x ≤ 0
                    \\begin{aligned}a&=b\\\\c&=d\\end{aligned} | a = b; c = d
                    \\binom{n}{k}                        | (n choose k)
                    \\left(\\frac{a}{b}\\right)^2        | (a/b)²
                    \\left.\\frac{a}{b}\\right\\vert_{x=0} | "a/b|ₓ₌₀"
                    \\{1,2\\}\\subset A                  | {1, 2} ⊂ A
                    50\\%                                | 50%
                    a \\neq b, a \\not= b                | a ≠ b, a ≠ b
                    A \\xrightarrow{f} B                 | A →ᶠ B
                    a \\equiv b \\pmod{n}                | a ≡ b(mod n)
                    \\bigl( x \\bigr)                    | (x)
                    1{,}000.5                            | 1,000.5
                    """)
    void readsAsPeopleWouldTypeIt(String tex, String text) {
        assertThat(MathText.of(tex)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ce{H2O}",
                "\\frac{a}",
                "{a",
                "a}",
                "\\left( a",
                "\\begin{tikzpicture}a\\end{tikzpicture}",
                "x^2^",
                "\\",
                "\\hat{abc}",
                "\\text{a $b$}",
                "a_b_c",
                "\\begin{pmatrix}a\\end{bmatrix}"
            })
    void leavesAsTexWhatItDoesNotKnow(String tex) {
        assertThat(MathText.of(tex)).isEqualTo(tex);
    }

    @Test
    void survivesHostileFormulas() {
        assertThat(MathText.of("{".repeat(50_000))).hasSize(50_000);
        assertThat(MathText.of("\\sqrt".repeat(1_000))).startsWith("\\sqrt");
        assertThat(MathText.of("")).isEmpty();
        assertThat(MathText.of("x".repeat(9_000))).hasSize(9_000);
    }
}
