package dev.mondai.input.markdown.layout.vocabulary;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
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

    /** Both of the same text as one. */
    Word and(Word other) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        all.addAll(other.roles);
        return new Word(text, all, union(languages, other.languages), own || other.own);
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
