package dev.mondai.exporter.qti;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private final Identifiers identifiers = new Identifiers();

    @ParameterizedTest
    @ValueSource(strings = {"q-0123456789abcdef", "_a", "Scaling_Law-2", "abcdefghijklmnopqrstuvwxyz123456"})
    void keepsWhatEveryConsumerTakes(String id) {
        assertThat(identifiers.of("q-", id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "東京", "1a", "", "-a", "with blank", "abcdefghijklmnopqrstuvwxyz1234567"})
    void derivesWhatSomeConsumerRefuses(String id) {
        assertThat(identifiers.of("q-", id)).matches("q-[0-9a-f]{24}").isEqualTo(new Identifiers().of("q-", id));
    }

    @Test
    void keepsIdsApartThatDifferInCaseAlone() {
        assertThat(identifiers.of("q-", "Tokyo")).isNotEqualToIgnoringCase(identifiers.of("q-", "tokyo"));
    }
}
