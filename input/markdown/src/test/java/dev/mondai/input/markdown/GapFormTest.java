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
