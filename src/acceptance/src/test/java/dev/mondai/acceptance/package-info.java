/**
 * mondai's output put through the programs that people use it with: Anki's backend, two QTI 3 players, Chromium,
 * LibreOffice, the schemas.
 *
 * <p>The tests run {@code mondai.jar} as a user does. They carry the tag {@code acceptance} and run in the profile of
 * that name; a consumer that is missing aborts them at home and fails them where {@code CI=true}.
 */
@NullMarked
package dev.mondai.acceptance;

import org.jspecify.annotations.NullMarked;
