/**
 * Code in colours: what of a block of code is a comment, a string, a number or a keyword, told at export time, so that no
 * target needs a script for it. Languages are data; a language that is not known stays plain.
 */
@NullMarked
package dev.mondai.text.code;

import org.jspecify.annotations.NullMarked;
