package dev.mondai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionIdsTest {

    private final QuestionIds ids = new QuestionIds();

    @Test
    void derivesAnIdFromTheTitleAlone() {
        String id = ids.derive("Ａ title", "1", "a.md", "stem");
        assertThat(id).matches("q-[0-9a-f]{16}");
        assertThat(new QuestionIds().derive("A title ", null, "b.md", "other")).isEqualTo(id);
        assertThat(ids.isAmbiguous()).isFalse();
    }

    @Test
    void derivesAnIdFromNumberAndFileWhereThereIsNoTitle() {
        String id = ids.derive(null, "1", "a.md", "stem");
        assertThat(new QuestionIds().derive(null, "1", "a.md", "other")).isEqualTo(id);
        assertThat(ids.derive(null, "1", "b.md", "stem")).isNotEqualTo(id);
    }

    @Test
    void derivesAnIdFromTheStemWhereThereIsNothingElse() {
        assertThat(ids.derive(null, null, "a.md", "stem"))
                .isEqualTo(new QuestionIds().derive(null, null, "b.md", "stem"));
    }

    @Test
    void numbersEqualIdsAndSaysSo() {
        String first = ids.derive("t", null, "a.md", "");
        assertThat(ids.derive("t", null, "a.md", "")).isEqualTo(first + "-2");
        assertThat(ids.derive("t", null, "a.md", "")).isEqualTo(first + "-3");
        assertThat(ids.isAmbiguous()).isTrue();
    }

    @Test
    void neverGivesAnAuthorsIdAway() {
        String first = new QuestionIds().derive("t", null, "a.md", "");
        assertThat(ids.claim(first)).isTrue();
        assertThat(ids.claim(first + "-2")).isTrue();
        assertThat(ids.derive("t", null, "a.md", "")).isEqualTo(first + "-3");
    }

    @Test
    void tellsWhenAnAuthorsIdIsTaken() {
        assertThat(ids.claim("a")).isTrue();
        assertThat(ids.claim("a")).isFalse();
    }
}
