package dev.mondai.exporter.qti;

import dev.mondai.model.EssayResponse;

/** Says how long an essay is to be; QTI counts characters and lines alone. */
final class WordLimits {

    private WordLimits() {}

    /** A sentence, empty where there is no limit. */
    static String of(EssayResponse response, boolean japanese) {
        Integer least = response.minWords();
        Integer most = response.maxWords();
        if (least == null) {
            return most == null ? "" : japanese ? most + " 語以内" : "At most " + most + " words.";
        }
        if (most == null) {
            return japanese ? least + " 語以上" : "At least " + least + " words.";
        }
        return japanese ? least + "～" + most + " 語" : least + " to " + most + " words.";
    }
}
