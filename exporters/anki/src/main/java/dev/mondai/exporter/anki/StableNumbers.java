package dev.mondai.exporter.anki;

import java.util.List;

/** Gives the parts of a question numbers that they keep when other parts come, go or move. */
@FunctionalInterface
interface StableNumbers {

    /**
     * The numbers of some parts, from 1 on, no two of them equal and none of them ever given to another part.
     *
     * @param guid the note that the parts belong to
     * @param names what each part is known by; equal names are told apart by their order
     */
    List<Integer> of(String guid, List<String> names);
}
