package dev.mondai.input.markdown;

import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the words are called that {@code mondai.yaml} may add, and what they do in a document of another layout. */
final class OwnWords {

    private static final Map<String, Role> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put(Section.STEM.id(), Role.QUESTION);
        ROLES.put(Section.CHOICES.id(), Role.CHOICES);
        ROLES.put(Section.KEY.id(), Role.ANSWER);
        ROLES.put(Section.EXPLANATION.id(), Role.EXPLANATION);
        ROLES.put(Section.HINT.id(), Role.HINT);
        ROLES.put(Section.REFERENCES.id(), Role.REFERENCES);
        ROLES.put("reveal", Role.REVEAL);
        ROLES.put("true", Role.TRUE);
        ROLES.put("false", Role.FALSE);
        ROLES.put("is", Role.IS);
        ROLES.put("and", Role.AND);
        ROLES.put("or", Role.OR);
        ROLES.put("not", Role.NOT);
        ROLES.put("because", Role.BECAUSE);
        ROLES.put("option", Role.ONE);
    }

    private OwnWords() {}

    /** What such a word does; empty for those of the house layout alone. */
    static Optional<Role> role(String name) {
        return Optional.ofNullable(ROLES.get(name));
    }

    /** All names, for messages. */
    static String known() {
        return Section.known()
                + ROLES.keySet().stream()
                        .filter(name -> Section.byId(name).isEmpty())
                        .collect(Collectors.joining(" ", " ", ""));
    }
}
