package dev.mondai.exporter.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs were put to MariaDB 10.11 under utf8mb4_unicode_ci, which answered as these tests say. */
class CollationTest {

    @ParameterizedTest
    @CsvSource({
        "は,ば", "は,ハ", "っ,つ", "ß,ss", "①,1", "Ａ,a", "㍿,株式会社", "ヶ,ケ", "ヴ,ウ", "é,e", "x²,x2", "ﾊﾞ,は", "Ω,ω", "𠮷,𠮟",
        "😀,😁", "ｰ,ー"
    })
    void takesForTheSame(String one, String other) {
        assertThat(Collation.key(one)).isEqualTo(Collation.key(other));
    }

    @ParameterizedTest
    @CsvSource({"カー,カ", "題,题", "C++,C#", "a b,ab", "a-b,ab", "ゝ,ヽ", "ø,o", "ł,l"})
    void keepsApart(String one, String other) {
        assertThat(Collation.key(one)).isNotEqualTo(Collation.key(other));
    }
}
