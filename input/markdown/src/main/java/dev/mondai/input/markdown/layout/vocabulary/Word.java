package dev.mondai.input.markdown.layout.vocabulary;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word of a table, or one that a bank adds.
 *
 * @param text folded
 * @param roles what it may announce
 * @param own whether the bank adds it
 */
record Word(String text, Set<Role> roles, Set<String> languages, boolean own) {

    Word withoutPart() {
        return new Word(
                text,
                roles.stream().filter(role -> !role.announcesPart()).collect(Collectors.toUnmodifiableSet()),
                languages,
                own);
    }
}
