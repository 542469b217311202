package dev.mondai.exporter.markdown;

import dev.mondai.model.BankInfo;

/** What the document says of the bank and of all its questions. */
final class FrontMatter {

    private FrontMatter() {}

    /** The bank's id where its name does not say it, and its language; empty where there is neither. */
    static String of(BankInfo bank) {
        StringBuilder lines = new StringBuilder();
        if (!bank.id().equals(bank.name())) {
            lines.append("bank: ").append(FieldLine.quoted(bank.id())).append('\n');
        }
        if (bank.language() != null) {
            lines.append("language: ").append(FieldLine.quoted(bank.language())).append('\n');
        }
        return lines.isEmpty() ? "" : "---\n" + lines + "---\n";
    }
}
