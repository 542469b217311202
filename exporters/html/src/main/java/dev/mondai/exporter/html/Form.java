package dev.mondai.exporter.html;

import java.util.List;

/**
 * What one kind of question puts on the page: what the learner works with, what is told afterwards, and what the
 * page's scripts score with. {@link Forms} has one for each kind.
 */
interface Form {

    /** What the scripts call this kind, {@code data-kind} of the question. */
    String kind();

    /** The stem with, in a cloze, its gaps. */
    String stem();

    /** The controls to answer with. */
    void controls();

    /** The right answer in words, for readers without scripts and for print. */
    void key();

    /** What is said about single choices and answers. */
    List<Remark> remarks();

    /** The fields that scoring needs. */
    void data(KeyJson json);
}
