package dev.mondai.text;

/** A part of a rich text, of whatever kind. */
public sealed interface TextNode permits Block, Inline {}
