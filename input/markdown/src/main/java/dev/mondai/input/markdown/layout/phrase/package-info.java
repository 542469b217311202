/** What a phrase or sentence says about which choices are right. What cannot be read to its end says nothing. */
@NullMarked
package dev.mondai.input.markdown.layout.phrase;

import org.jspecify.annotations.NullMarked;
