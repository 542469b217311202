/**
 * The neutral model: questions as mondai knows them, free of any format. Records, immutable, equal by value.
 *
 * <p>A {@link dev.mondai.model.Question} holds what all kinds share in {@link dev.mondai.model.QuestionInfo} and
 * {@link dev.mondai.model.QuestionBody}; a new kind breaks every visitor at compile time, and is meant to.
 */
@NullMarked
package dev.mondai.model;

import org.jspecify.annotations.NullMarked;
