package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionPhrasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All of the above",
                "None of the above.",
                "Both of the above statements",
                "all the answers above",
                "上記のすべて",
                "以上すべて",
                "上記のいずれも該当しない",
                "上のどれでもない",
                "Keine der oben genannten Antworten",
                "Toutes les réponses ci-dessus",
                "Ninguna de las anteriores",
                "以上都是",
                "위의 모두",
                "Все вышеперечисленные",
                "Ни одно из перечисленных",
                "Żadne z powyższych",
                "Žádná z výše uvedených",
                "Усі наведені варіанти",
                "Niciuna de mai sus",
                "Ništa od navedenog",
                "Asnjëra nga këto",
                "Yukarıdakilerin hepsi",
                "Hiçbiri",
                "جميع ما سبق",
                "उपरोक्त सभी",
                "ถูกทุกข้อ",
                "Tất cả các đáp án trên",
                "Semua jawaban di atas",
                "Inget av ovanstående",
            })
    void keepTheirLastPlaceAlone(String text) {
        assertThat(PositionPhrases.placesHeldBy(List.of("iron", "zinc", text))).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All birds fly above the sea",
                "above 30 °C",
                "5以上",
                "上記のコードは例外を投げる",
                "以下のように書く",
                "以上",
                "None",
                "None of these",
                "いずれも該当しない",
                "Neither of them fell",
                "正しいものを選ぶ",
                "Все птицы летают",
                "Wszystkie ptaki śpiewają",
                "Cả nhà đi trên thuyền gỗ",
                "كل طائر يطير",
            })
    void areNotSeenInOtherChoices(String text) {
        assertThat(PositionPhrases.placesHeldBy(List.of("iron", "zinc", text))).isEmpty();
    }

    @Test
    void holdThoseOfWhichTheySpeak() {
        assertThat(PositionPhrases.placesHeldBy(List.of("a", "b", "Both of the above", "c")))
                .containsExactly(0, 1, 2);
        assertThat(PositionPhrases.placesHeldBy(List.of("a", "All of the below", "b")))
                .containsExactly(1, 2);
    }

    @Test
    void standBesideEachOther() {
        assertThat(PositionPhrases.placesHeldBy(List.of("a", "b", "All of the above", "None of the above")))
                .containsExactly(2, 3);
    }

    @Test
    void fixTheirChoiceWhileTheOthersAreShuffled() {
        ChoiceQuestion question = (ChoiceQuestion) ReadBank.of(
                        "# T\n\n## Question\n\nWhat?\n\n## Choices\n\n- [x] iron\n- [ ] zinc\n- [ ] *All* of the above\n")
                .questions()
                .get(0);
        assertThat(question.body().shuffle()).isTrue();
        assertThat(question.choices()).extracting(Choice::fixed).containsExactly(false, false, true);
    }
}
