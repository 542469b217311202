package dev.mondai.model;

import dev.mondai.text.CleanText;
import dev.mondai.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a bank before its questions.
 *
 * @param name the name of its file or folder, or what {@code --name} says; output files carry it
 * @param id stable over time: {@code bank:} of {@code mondai.yaml}, else the name
 * @param language a BCP 47 tag such as {@code ja}; null where unknown
 * @param description text that belongs to no question; may be empty
 */
public record BankInfo(String name, String id, @Nullable String language, RichText description) {

    public BankInfo {
        name = CleanText.of(name);
        id = CleanText.of(id);
    }
}
