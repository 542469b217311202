package dev.mondai.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the texts of a module's diagnostics: {@code DiagnosticTexts.assertComplete(MoodleCode.class)}. */
public final class DiagnosticTexts {

    private static final Pattern ARGUMENT = Pattern.compile("\\{[^}]*}");

    private DiagnosticTexts() {}

    /**
     * Fails unless every constant has a message in English and in Japanese, a hint in both or in none, the same arguments
     * in both, and no apostrophe that {@link java.text.MessageFormat} would swallow.
     *
     * @param codes the module's enum
     */
    public static <E extends Enum<E> & DiagnosticCode> void assertComplete(Class<E> codes) {
        Properties english = texts(codes, "Diagnostics.properties");
        Properties japanese = texts(codes, "Diagnostics_ja.properties");
        for (DiagnosticCode code : codes.getEnumConstants()) {
            assertThat(english.getProperty(code.id(), ""))
                    .as("English text of %s", code.id())
                    .isNotBlank();
            assertSame(english, japanese, code.id());
            assertSame(english, japanese, code.id() + ".hint");
        }
    }

    private static void assertSame(Properties english, Properties japanese, String key) {
        assertThat(japanese.containsKey(key)).as("Japanese text of %s", key).isEqualTo(english.containsKey(key));
        String text = english.getProperty(key, "");
        String translation = japanese.getProperty(key, "");
        assertThat(arguments(translation)).as("arguments of %s", key).isEqualTo(arguments(text));
        assertThat(hasLoneApostrophe(text) || hasLoneApostrophe(translation))
                .as("%s has an apostrophe that is not doubled", key)
                .isFalse();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasLoneApostrophe(String text) {
        return text.replace("''", "").replace("'{'", "").replace("'}'", "").contains("'");
    }

    private static Properties texts(Class<?> codes, String name) {
        Properties texts = new Properties();
        try (InputStream stream = codes.getResourceAsStream(name)) {
            assertThat(stream).as("%s of %s", name, codes.getPackageName()).isNotNull();
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
