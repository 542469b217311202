package dev.mondai.exporter.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoteTypeTest {

    /** Of the templates at {@link NoteType#RELEASE}: learners get other ones only with a later release. */
    private static final String RELEASED = "69b87622080d7ecf";

    private final NoteType type = NoteType.load();

    @Test
    void raisesTheReleaseWithEveryChangeOfATemplate() {
        byte[] hash = Hashes.sha256(NoteType.RELEASE + type.front() + type.back() + type.css());
        assertThat(HexFormat.of().formatHex(hash, 0, 8))
                .as("set NoteType.RELEASE to now, then this test's RELEASED")
                .isEqualTo(RELEASED);
    }

    @Test
    void namesOnlyFieldsThatExist() {
        Stream<String> named = Pattern.compile("\\{\\{[#/]?([^}]*)}}")
                .matcher(type.front() + type.back())
                .results()
                .map((MatchResult match) -> match.group(1));
        assertThat(named).isSubsetOf(Stream.of(Field.values()).map(Field::title).toList());
    }

    @Test
    void keepsTheAnswerOffTheFront() {
        assertThat(type.front()).doesNotContain("{{Answer", "{{Explanation", "{{Feedback", "{{Source");
    }

    @Test
    void loadsNothingFromTheNetwork() {
        assertThat(type.front() + type.back() + type.css()).doesNotContain("http", "@import", "url(", "fetch(");
    }

    @Test
    void keepsIdsOfFieldsAndTemplate() {
        assertThat(NoteType.ID).isEqualTo(1_763_856_000_417L);
        assertThat(Stream.of(Field.values()).map(Field::title))
                .startsWith("Key", "Question", "Options", "Answer")
                .hasSize(15);
        assertThat(Field.SPARE_2.id()).isEqualTo(7_885_642_849_959_084_302L);
        assertThat(NoteType.TEMPLATE_ID).isEqualTo(7_885_642_849_959_084_287L);
    }
}
