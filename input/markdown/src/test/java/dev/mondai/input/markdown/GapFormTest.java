package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Paris; Lutetia (50%)   | TEXT   | Paris, Lutetia (50%)
            東京；とうきょう       | TEXT   | 東京, とうきょう
            a \\; b;c \\；d;        | TEXT   | a \\; b, c ；d
            = 3.14 ± 0.01; 4       | NUMBER | = 3.14 ± 0.01, 4
            3.14 ± 0.01            | NUMBER | 3.14 ± 0.01
            2..4                   | NUMBER | 2..4
            5 m/s; 10..12 m/s (50%) | NUMBER | 5 m/s, 10..12 m/s (50%)
            1914–1918              | TEXT   | 1914–1918
            `2..4`                 | TEXT   | `2..4`
            42                     | TEXT   | 42
            ＝3                    | NUMBER | ＝3
            [x] Paris; [ ] Berlin  | CHOICE | [x] Paris, [ ] Berlin
            Paris; [ ] Berlin      | CHOICE | Paris, [ ] Berlin
            \\= 3                   | TEXT   | \\= 3
            ;                      | TEXT   |
            """)
    void showsInTheAnswers(String markdown, GapForm form, String answers) {
        List<String> parts = GapForm.answersIn(markdown);
        assertThat(GapForm.of(parts)).isEqualTo(form);
        assertThat(String.join(", ", parts)).isEqualTo(answers == null ? "" : answers);
    }
}
