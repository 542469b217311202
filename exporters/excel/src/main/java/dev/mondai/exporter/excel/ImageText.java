package dev.mondai.exporter.excel;

import dev.mondai.text.Image;

/** Decides what stands in a cell's text for an image, and may put the picture itself into the sheet. */
@FunctionalInterface
interface ImageText {

    String of(Image image);
}
