package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a text says that a statement is true.
 *
 * @param korean whether O and X say so
 */
public record Truth(Words words, boolean korean) {

    private static final Set<Role> JUDGES = EnumSet.of(Role.TRUE, Role.FALSE);
    private static final Pattern AROUND = Pattern.compile("[*_`.。!✅❌\\s]+$|^[*_`✅❌\\s]+");
    private static final Pattern GOES_ON = Pattern.compile("^[*_`]*\\s*[,，、。.(（:：;；–—-]\\s*");

    /**
     * What a text says.
     *
     * @param value whether the statement is true
     * @param all whether it says nothing else
     */
    public record Reading(boolean value, boolean all) {}

    /** What a text says that may go on with the reason; empty where it says anything else, or both. */
    public Optional<Reading> read(String source) {
        String text = AROUND.matcher(Folding.fold(source)).replaceAll("");
        Optional<Boolean> whole = word(text);
        return whole.isPresent() ? whole.map(value -> new Reading(value, true)) : opening(text);
    }

    private Optional<Reading> opening(String text) {
        int end = words.endOf(text, 0, JUDGES);
        Matcher sign = GOES_ON.matcher(end < 0 ? "" : text.substring(end));
        return sign.find() && words.endOf(text, end + sign.end(), JUDGES) < 0
                ? word(text.substring(0, end)).map(value -> new Reading(value, false))
                : Optional.empty();
    }

    /** What a word says; empty for any other. */
    public Optional<Boolean> word(String said) {
        if (korean && said.matches("[oOxX]")) {
            return Optional.of(said.equalsIgnoreCase("o"));
        }
        return words.whole(Folding.fold(said))
                .filter(match ->
                        match.roles().contains(Role.TRUE) != match.roles().contains(Role.FALSE))
                .map(match -> match.roles().contains(Role.TRUE));
    }
}
