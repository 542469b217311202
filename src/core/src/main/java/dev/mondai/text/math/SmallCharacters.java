package dev.mondai.text.math;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Raised and lowered characters (Unicode: Superscripts and Subscripts, Phonetic Extensions, Modifier Letters). */
enum SmallCharacters {
    RAISED(
            "0123456789+−=()nijabcdefghklmoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ′",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱʲᵃᵇᶜᵈᵉᶠᵍʰᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ′"),
    LOWERED("0123456789+−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");

    private final Map<Integer, Integer> characters = new HashMap<>();

    SmallCharacters(String plain, String small) {
        int[] from = plain.codePoints().toArray();
        int[] to = small.codePoints().toArray();
        for (int i = 0; i < from.length; i++) {
            characters.put(from[i], to[i]);
        }
    }

    /** The whole text small; nothing where one of its characters has no small form. */
    Optional<String> of(String text) {
        StringBuilder small = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (!characters.containsKey(c)) {
                return Optional.empty();
            }
            small.appendCodePoint(characters.get(c));
        }
        return Optional.of(small.toString());
    }
}
