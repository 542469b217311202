package dev.mondai.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionValuesTest {

    private static final Option PROFILE = Option.choice("profile", List.of("full", "plain"), "full", "");
    private static final Option STRICT = Option.flag("strict", false, "");
    private static final Option LOCK = Option.file("lock", "");
    private static final Option TITLE = Option.text("title", null, "");
    private static final List<Option> ALL = List.of(PROFILE, STRICT, LOCK, TITLE);

    @Test
    void givesTheDefaults() {
        OptionValues values = OptionValues.of("qti21", ALL, Map.of());
        assertThat(values.choice(PROFILE)).isEqualTo("full");
        assertThat(values.flag(STRICT)).isFalse();
        assertThat(values.file(LOCK)).isEmpty();
        assertThat(values.text(TITLE)).isEmpty();
    }

    @Test
    void givesWhatTheUserSet() {
        Map<String, String> set = Map.of("profile", "plain", "strict", "true", "lock", "a.lock", "title", "T");
        OptionValues values = OptionValues.of("qti21", ALL, set);
        assertThat(values.choice(PROFILE)).isEqualTo("plain");
        assertThat(values.flag(STRICT)).isTrue();
        assertThat(values.file(LOCK)).contains(Path.of("a.lock"));
        assertThat(values.text(TITLE)).contains("T");
    }

    @Test
    void namesWhatIsPossible() {
        assertThatThrownBy(() -> OptionValues.of("qti21", ALL, Map.of("profile", "odd")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("qti21.profile must be one of full, plain: odd");
        assertThatThrownBy(() -> OptionValues.of("qti21", ALL, Map.of("strict", "yes")))
                .hasMessage("qti21.strict must be one of true, false: yes");
        assertThatThrownBy(() -> OptionValues.of("qti21", ALL, Map.of("odd", "1")))
                .hasMessageStartingWith("unknown option qti21.odd; known: qti21.profile, qti21.strict");
        assertThatThrownBy(() -> OptionValues.of("json", List.of(), Map.of("odd", "1")))
                .hasMessage("unknown option json.odd; json has no options");
    }

    @Test
    void refusesOddDeclarations() {
        assertThatThrownBy(() -> Option.flag("Strict", false, "")).hasMessageContaining("Strict");
        assertThatThrownBy(() -> Option.choice("profile", List.of("a"), "b", ""))
                .hasMessageContaining("profile");
    }
}
